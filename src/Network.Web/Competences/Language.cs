using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <param name="Code">BCP 47.</param>
/// <param name="Adverb">As in "speaks …": ukrajinsky, in Ukrainian, українською.</param>
/// <param name="Nationalities">Whose people usually speak it: an assumption that is always marked as one.</param>
public sealed record Language(string Code, LocalText Name, LocalText Adverb, IReadOnlyList<string> Words, IReadOnlyList<string> Nationalities)
{
    public const string Czech = "cs";
    private const string Slovak = "sk";

    /// <summary>Czech and Slovak need no help: an office accepts Slovak as well. Source: 500/2004 § 16.</summary>
    public bool IsUnderstood => Code is Czech or Slovak;

    public static Language Of(Row row)
    {
        var properties = row.Properties("props");
        return new Language(row.Required("code"), LocalText.Of(properties, "name"), LocalText.Of(properties, "adverb"), properties.List("words"), properties.List("nationalities"));
    }
}

/// <summary>Citizenship of a state.</summary>
public sealed record Nationality(string Code, LocalText Name, IReadOnlyList<string> Words, string? Group)
{
    public static Nationality Of(Row row)
    {
        var properties = row.Properties("props");
        return new Nationality(row.Required("code"), LocalText.Of(properties, "name"), properties.List("words"), properties.Text("group"));
    }
}
