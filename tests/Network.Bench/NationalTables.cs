using System.Globalization;
using Network.Web.Competences;
using Network.Web.Imports.Tables;
using Network.Web.Territories;

namespace Network.Bench;

/// <summary>
/// Invented organisations and services of a whole country, the same at every run: of services seven in ten are for a
/// municipality, two for an ORP, the rest for regions and the state; four in ten are for everybody.
/// </summary>
internal sealed class NationalTables(Catalogue catalogue, int services)
{
    private const int Organisations = 12_000;
    private static readonly string[] Syllables = ["ba", "bo", "de", "dra", "ha", "ko", "le", "li", "ma", "mi", "no", "pe", "ra", "ro", "sa", "sta", "te", "to", "va", "zi"];
    private static readonly string[] Kinds = ["poradna", "spolek", "centrum", "charita", "nadace", "škola", "úřad", "klub"];
    private readonly Random random = new(20261125);
    private readonly Place[] places = [.. catalogue.Places.Values.Distinct().OrderBy(place => place.Code, StringComparer.Ordinal)];
    private readonly string[] matters = [.. catalogue.Matters.Keys.Order(StringComparer.Ordinal)];
    private readonly string[] groups = [.. catalogue.Groups.All.Where(group => group.Dimension == Dimension.Status).Select(group => group.Code).Order(StringComparer.Ordinal)];
    private readonly string[] languages = [.. catalogue.Languages.Keys.Where(code => code != Language.Czech).Order(StringComparer.Ordinal).Take(20)];

    public Table OfOrganisations() => Table("organisations", ["code", "name", "type", "seat", "description"], Organisations, at =>
        [$"bench-{at}", $"{Pick(Kinds)} {Word()} {Word()}", "ngo", Pick(places).Code, $"{Word()} {Word()} {Word()} {Word()}"]);

    public Table OfServices() => Table("competences", ["code", "organisation", "matter", "role", "territories", "statuses", "languages", "languageHours", "note", "verifiedOn"], services, at =>
    {
        var spoken = languages.OrderBy(_ => random.Next()).Take(random.Next(3)).ToArray();
        return
        [
            $"bench-{at}", $"bench-{random.Next(Organisations)}", Pick(matters), "delivers", Area(), random.Next(10) < 4 ? "" : Pick(groups),
            string.Join('|', spoken.Select(language => language + " staff")), string.Join('|', spoken.Select(_ => "mo,tu,we,th,fr 08:00-16:00")),
            $"{Word()} {Word()}", "2026-10-01",
        ];
    });

    /// <summary>Questions as a person could ask them, all equally likely: the worst case for how far one must look.</summary>
    public IReadOnlyList<Question> Questions(int count, DateOnly day) =>
        [.. Enumerable.Range(0, count).Select(_ => new Question(catalogue.Matters[Pick(matters)], Pick(places), new Person(Status: Pick(groups)), catalogue.Languages[Pick(languages)], day))];

    private string Area() => random.Next(100) switch
    {
        < 70 => Pick(places).Code,
        < 90 => Pick(places) is { OrpCode: { } orp } ? orp : "CZ",
        < 98 => Pick(places) is { RegionCode: { } region } ? region : "CZ",
        _ => "CZ",
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private string Word() => string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Pick(Syllables)));

    private static Table Table(string name, string[] header, int count, Func<int, IReadOnlyList<string>> row) =>
        new(name, header, [.. Enumerable.Range(0, count).Select(at => new TableRow(at + 2, row(at)))]);

    /// <summary>Municipalities where the official lists are absent: as many, spread over the ORP of the seed.</summary>
    public static Table OfMunicipalities(IReadOnlyList<string> districts) => Table("territories", ["code", "kind", "name", "orp", "lat", "lon"], 6258, at =>
        [(700_000 + at).ToString(CultureInfo.InvariantCulture), "municipality", $"Obec {at}", districts[at % districts.Count], "50", "15"]);
}
