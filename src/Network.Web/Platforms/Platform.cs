using Network.Graph;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Platforms;

public enum PlatformKind
{
    /// <summary>Standing, of a region or a town; calls together whoever has a part in the matter.</summary>
    Platform,
    Project,
    WorkingGroup,

    /// <summary>Nobody set it up; people just meet.</summary>
    Informal,
}

/// <summary>A group of the network, from its first to its last day.</summary>
/// <param name="Place">Its region or municipality.</param>
public sealed record Platform(string Code, LocalText Name, PlatformKind Kind, LocalText Summary, Period Lasts, Confidence Confidence, string? Source, Territory? Place)
{
    public const string Label = "Platform";

    public static Platform Of(string code, Properties properties, Territory? place = null) => new(
        code,
        LocalText.Of(properties, "name"),
        Enum.TryParse<PlatformKind>(properties.Text("kind"), ignoreCase: true, out var kind) ? kind : PlatformKind.Informal,
        LocalText.Of(properties, "summary"),
        Period.Of(properties, "since", "until"),
        properties.Confidence(),
        properties.Text("source"),
        place);
}

/// <summary>A group in the directory.</summary>
/// <param name="Members">How many belong to it today.</param>
public sealed record PlatformLine(Platform Platform, string? RegionCode, string? Region, int Members)
{
    public static PlatformLine Of(Row row) => new(
        Platform.Of(row.Required("code"), row.Properties("props"), row.Text("place") is { } place ? Territory.Of(place, row.Properties("place_props")) : null),
        row.Text("region"),
        row.Text("region_name"),
        (int)row.Count("members"));
}

/// <summary>All groups: those that go on first, then by name; a list of dozens is filtered in memory.</summary>
public sealed class PlatformDirectory(IEnumerable<PlatformLine> lines, DateOnly today)
{
    private readonly IReadOnlyList<PlatformLine> lines = [.. lines
        .OrderBy(line => line.Platform.Lasts.EndedBefore(today))
        .ThenBy(line => line.Platform.Name.Here, DataWords.CzechOrder)];

    public IReadOnlyList<(string Code, string Name)> Regions =>
        [.. lines.Where(line => line.RegionCode is not null).Select(line => (line.RegionCode!, line.Region!)).Distinct().OrderBy(region => region.Item2, DataWords.CzechOrder)];

    /// <summary>A group of the whole state is found in every region.</summary>
    public IReadOnlyList<PlatformLine> Find(PlatformKind? kind, string? region) =>
        [.. lines.Where(line => (kind is null || line.Platform.Kind == kind) && (region is null || line.RegionCode is null || line.RegionCode == region))];
}
