using Network.Web.Organisations.Proposals;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>A sheet as its page shows it.</summary>
public sealed record SheetPage(EditKind Kind, OwnRecords Own, Thing? Subject, Sheet Sheet)
{
    public OrganisationName Organisation => OrganisationName.Of(Own.Organisation.Code, Own.Organisation.Properties);

    /// <summary>Why, in the proposer's or the reviewer's words.</summary>
    public string? Note { get; init; }

    public string? NoteError { get; init; }

    /// <summary>The records changed since the form was opened, so that what they say now stands beside what was typed.</summary>
    public bool Meanwhile { get; init; }

    /// <summary>Nothing differs from the records.</summary>
    public bool Unchanged { get; init; }

    /// <summary>Where a contact is shown.</summary>
    public IReadOnlyList<ContactUse> Uses { get; init; } = [];

    /// <summary>The proposal that a reviewer accepts with changes.</summary>
    public Proposal? Amended { get; init; }

    public Verdict? Verdict { get; init; }

    /// <summary>Where what is recorded now must be seen beside what was typed.</summary>
    public bool Compares => Meanwhile || Amended is not null;

    /// <summary>Name of the thing edited, in a heading.</summary>
    public LocalText? Name => Subject switch
    {
        null => null,
        { Label: "Contact" } contact => LocalText.Name(contact.Properties.Text("value") ?? ""),
        { Label: "Competence" } competence => competence.Of("OF").Select(tie => tie.Other.Name).FirstOrDefault(),
        var other => other.Name,
    };

    public string SubjectName => Name?.Here ?? "";
}
