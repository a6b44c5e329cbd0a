using Network.Graph;
using Network.Web.Competences;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Matters;

public enum Level
{
    State,
    Region,
    Orp,
    Pou,
    Registry,
    Building,
    Municipality,
    School,
    Ngo,
    Insurer,
    Court,
    Housing,
}

public enum Mandate
{
    /// <summary>State administration by the state's own offices.</summary>
    State,

    /// <summary>State administration delegated to municipalities and regions.</summary>
    Delegated,

    /// <summary>Self-government, or the running of a school.</summary>
    Own,

    /// <summary>A service without power to decide.</summary>
    Nonpublic,
}

/// <summary>Whose place decides which office is competent.</summary>
public enum PlaceRule
{
    Residence,
    Event,
    Property,
    Employer,
    Any,
    Seat,
    None,
}

/// <summary>What a person needs handled, with the chain of levels that the law walks for it.</summary>
/// <param name="Chain">Kinds of territory asked for a decision, nearest first.</param>
/// <param name="LanguageHelpFor">Groups of matters in which this matter is language help; <c>*</c> means all.</param>
public sealed record Matter(
    string Id,
    string Code,
    string Group,
    LocalText Name,
    LocalText Summary,
    Level Level,
    IReadOnlyList<TerritoryKind> Chain,
    PlaceRule PlaceRule,
    bool AnyOffice,
    Mandate Mandate,
    LocalText Responsible,
    Conditions Conditions,
    LocalText ConditionNote,
    IReadOnlyList<string> Concerns,
    bool Voluntary,
    Period Validity,
    LocalText ValidNote,
    string? ReplacedBy,
    IReadOnlyList<string> Alternatives,
    IReadOnlyList<string> LanguageHelpFor,
    IReadOnlyList<string> Synonyms,
    Confidence Confidence,
    string? Source)
{
    /// <summary>Services do not decide: who delivers is the answer.</summary>
    public bool IsService => Mandate == Mandate.Nonpublic;

    public bool HelpsWithLanguageIn(string group) => LanguageHelpFor.Contains("*") || LanguageHelpFor.Contains(group);

    public static Matter Of(Row row)
    {
        var properties = row.Properties("props");
        return new Matter(
            row.Required("id"),
            row.Required("code"),
            row.Required("group"),
            LocalText.Of(properties, "name"),
            LocalText.Of(properties, "summary"),
            Choice<Level>(properties, "level"),
            [.. properties.List("chain").Select(kind => Enum.Parse<TerritoryKind>(kind, ignoreCase: true))],
            properties.Text("placeRule") is null ? PlaceRule.Residence : Choice<PlaceRule>(properties, "placeRule"),
            properties.Flag("anyOffice"),
            Choice<Mandate>(properties, "mandate"),
            LocalText.Of(properties, "responsible"),
            Conditions.Of(properties),
            LocalText.Of(properties, "conditionNote"),
            row.List("concerns"),
            properties.Flag("voluntary"),
            Period.Of(properties),
            LocalText.Of(properties, "validNote"),
            row.Text("replaced_by"),
            row.List("alternatives"),
            properties.List("languageHelpFor"),
            [.. properties.List("synonyms"), .. properties.List("synonymsEn"), .. properties.List("synonymsUk")],
            properties.Confidence(),
            properties.Text("source"));
    }

    private static T Choice<T>(Properties properties, string name)
        where T : struct, Enum => Enum.Parse<T>(properties.Text(name)!, ignoreCase: true);
}
