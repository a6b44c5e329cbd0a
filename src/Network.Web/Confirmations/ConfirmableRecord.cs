using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Web.Confirmations;

/// <summary>Kinds of records, in the order in which they are gone through.</summary>
public enum RecordKind
{
    Organisation,
    Branch,
    Contact,
    Post,
    Competence,

    /// <summary>That a language is spoken at a place or in a matter.</summary>
    Language,
}

/// <summary>A record that an organisation vouches for, and when it last did.</summary>
/// <param name="Id">Of the node; of the link for a language. A language that is confirmed gets another.</param>
/// <param name="Name">What the record is about: a name, a matter, a number, a language.</param>
/// <param name="At">Where a language is spoken; what is said of a contact.</param>
public sealed record ConfirmableRecord(RecordKind Kind, string Id, LocalText Name, LocalText At, Period Validity, Verification Verification)
{
    public static ConfirmableRecord Of(Row row)
    {
        var kind = Enum.Parse<RecordKind>(row.Required("kind"));
        var (own, about) = (row.Properties("props"), row.Properties("about_props"));
        var (name, at) = kind switch
        {
            RecordKind.Organisation or RecordKind.Branch or RecordKind.Post => (LocalText.Of(own, "name"), LocalText.Empty),
            RecordKind.Contact => (LocalText.Name(own.Text("value")!), LocalText.Of(own, "label")),
            RecordKind.Competence => (LocalText.Of(about, "name"), LocalText.Of(own, "note")),
            RecordKind.Language => (LocalText.Of(about, "name"), LocalText.Of(row.Properties("at_props"), "name")),
        };
        return new ConfirmableRecord(kind, row.Required("id"), name, at, Period.Of(own), Verification.Of(own));
    }

    /// <summary>What is over needs no confirmation.</summary>
    public bool IsOver(DateOnly day) => Validity.EndedBefore(day);

    /// <summary>Never confirmed, or not for too long.</summary>
    public bool IsDue(DateOnly day) => !IsOver(day) && (Verification.On is null || Verification.IsOverdue(day));
}
