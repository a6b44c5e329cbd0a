using Network.Graph;
using Network.Web.Competences;
using Network.Web.Organisations;

namespace Network.Web.Territories;

/// <summary>A territory in a list, with the district that tells it from its namesakes.</summary>
public sealed record TerritoryLine(Territory Territory, string? DistrictCode, string? District)
{
    public static TerritoryLine Of(Row row) =>
        new(Territory.Of(row.Required("code"), row.Properties("props")), row.Text("district"), row.Text("district_name"));
}

/// <summary>An organisation that helps with a language at a place.</summary>
public sealed record LanguageHelp(string Language, OrganisationName Organisation, IReadOnlyList<LanguageMode> Modes)
{
    public static IReadOnlyList<LanguageHelp> From(IEnumerable<Row> rows) => [.. rows
        .GroupBy(row => (Language: row.Required("language"), Organisation: row.Required("organisation")))
        .Select(help => new LanguageHelp(
            help.Key.Language,
            OrganisationName.Of(help.Key.Organisation, help.First().Properties("organisation_props")),
            [.. help.Select(row => Enum.Parse<LanguageMode>(row.Required("mode"), ignoreCase: true)).Distinct().Order()]))];
}

/// <summary>Everything the page of a territory shows.</summary>
/// <param name="Above">Nearest first, without the territory itself.</param>
/// <param name="Offices">Organisations whose office it is by law.</param>
/// <param name="Seated">Other organisations with their seat or a place in it.</param>
/// <param name="Missing">Codes of matters that nobody is recorded for; of municipalities only.</param>
public sealed record TerritoryRecord(
    Territory Territory,
    IReadOnlyList<Territory> Above,
    IReadOnlyList<TerritoryLine> Below,
    IReadOnlyList<OrganisationName> Offices,
    IReadOnlyList<OrganisationName> Seated,
    IReadOnlyList<string> Missing,
    IReadOnlyList<LanguageHelp> Languages)
{
    /// <summary>What it became, or became a part of.</summary>
    public IReadOnlyList<Territory> Successors { get; init; } = [];
}
