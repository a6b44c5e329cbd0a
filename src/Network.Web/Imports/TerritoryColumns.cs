using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Imports;

internal static class TerritoryColumns
{
    /// <summary>Kinds in which another territory lies, each a column of its own: lists of one kind leave the others alone.</summary>
    private static readonly TerritoryKind[] Around = [.. Enum.GetValues<TerritoryKind>().Where(kind => kind is not TerritoryKind.Municipality)];

    public static IReadOnlyList<Column> All { get; } =
    [
        new Column.Fact("code", Check.Code) { Required = true },
        new Column.Fact("kind", Check.OneOf<TerritoryKind>()) { Required = true },
        new Column.Fact("name", Check.Anything) { Required = true },
        .. Columns.Texts("nameEn", "nameUk", "alsoKnown", "csu", "ruian", "nuts"),
        new Column.Fact("lat", Check.Degrees),
        new Column.Fact("lon", Check.Degrees),
        .. Columns.Texts("statute"),
        new Column.Fact("areaVerified", Check.Flag),
        .. Around.Select(kind => new Column.Around(DataWords.Key(kind), kind)),
        .. Columns.Days("validFrom", "validTo"),
        new Column.Reference("successor", "SUCCEEDED_BY", "Territory") { Many = true },
        .. Columns.Trusted,
    ];
}
