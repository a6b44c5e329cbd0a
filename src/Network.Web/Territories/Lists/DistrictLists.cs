using Network.Web.Imports;
using Network.Web.Shared;

namespace Network.Web.Territories.Lists;

/// <summary>Special districts, a list of their own: a district a row, with the codes of the municipalities that lie in it.</summary>
internal static class DistrictLists
{
    public static IReadOnlyList<ListForm> All { get; } = [new(null, ["kind", "code", "name", "municipalities"], Read)];

    private static IEnumerable<ListRow> Read(ListCells row, TerritoryCodes codes)
    {
        if (!Enum.TryParse<TerritoryKind>(row["kind"], ignoreCase: true, out var kind) || kind <= TerritoryKind.Municipality)
        {
            yield break;
        }

        yield return new ListRow(kind, row["code"], row.Line).Say("name", row["name"]).Say("areaVerified", "true");
        foreach (var municipality in ListCell.Filled(row["municipalities"]))
        {
            yield return new ListRow(TerritoryKind.Municipality, municipality, row.Line).Say("name", codes.Find(municipality)?.Name).Say(DataWords.Key(kind), row["code"]);
        }
    }
}
