using Network.Graph;
using Network.Web.Search;
using Network.Web.Shared;

namespace Network.Web.Organisations;

/// <summary>An organisation in a list, with the town of its seat.</summary>
public sealed record OrganisationLine(OrganisationName Organisation, string? Place, string? RegionCode, string? Region, IReadOnlyList<string> Words)
{
    public static OrganisationLine Of(Row row)
    {
        var properties = row.Properties("props");
        var name = OrganisationName.Of(row.Required("code"), properties);
        var words = name.Name.All.Append(properties.Text("shortName")).Append(row.Text("place_name")).Concat(properties.List("alsoKnown")).OfType<string>();
        return new OrganisationLine(name, row.Text("place_name"), row.Text("region"), row.Text("region_name"), [.. words.SelectMany(Folding.Words).Distinct()]);
    }
}

/// <summary>What is wanted of the directory; nothing said means everything.</summary>
public sealed record DirectoryFilter(string? Region = null, OrganisationType? Type = null, string? Name = null, int Page = 1);

/// <summary>All organisations by name; a list of hundreds is filtered in memory.</summary>
public sealed class OrganisationDirectory(IEnumerable<OrganisationLine> lines)
{
    public const int PageSize = 30;

    private readonly IReadOnlyList<OrganisationLine> lines =
        [.. lines.DistinctBy(line => line.Organisation.Code).OrderBy(line => line.Organisation.Official, DataWords.CzechOrder).ThenBy(line => line.Organisation.Code, StringComparer.Ordinal)];

    public IReadOnlyList<(string Code, string Name)> Regions =>
        [.. lines.Where(line => line.RegionCode is not null).Select(line => (line.RegionCode!, line.Region!)).Distinct().OrderBy(region => region.Item2, DataWords.CzechOrder)];

    public IReadOnlyList<OrganisationType> Types => [.. lines.Select(line => line.Organisation.Type).Distinct().Order()];

    public IReadOnlyList<OrganisationLine> Find(DirectoryFilter filter)
    {
        var wanted = Folding.Words(filter.Name ?? "");
        return [.. lines.Where(line =>
            (filter.Region is null || line.RegionCode == filter.Region)
            && (filter.Type is null || line.Organisation.Type == filter.Type)
            && wanted.All(word => line.Words.Any(own => own.StartsWith(word, StringComparison.Ordinal) || Stem.Likeness(own, word) >= Stem.Certain)))];
    }
}
