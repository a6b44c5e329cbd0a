namespace Network.Web.Territories.Lists;

/// <summary>The tree with all three code systems side by side: one list of municipalities says all levels, the others say more of theirs.</summary>
internal static class TreeLists
{
    public static IReadOnlyList<ListForm> All { get; } =
    [
        new(TerritoryKind.Municipality, ["kod_obce", "nazev", "orp_kod_csu", "okres_lau1", "kraj_nuts3"], (row, _) => Municipality(row)),
        new(TerritoryKind.Pou, ["pou_kod_csu", "nazev", "orp_kod_csu"], (row, _) => [Pou(row, row["nazev"])]),
        new(TerritoryKind.Orp, ["orp_kod_csu", "nazev", "kraj_nuts3"], (row, _) => [Orp(row, row["nazev"]).Say("lat", row["lat"]).Say("lon", row["lon"])]),
        new(TerritoryKind.District, ["okres_lau1", "nazev", "kraj_nuts3"], (row, _) => [District(row, row["nazev"])]),
        new(TerritoryKind.Region, ["kraj_nuts3", "nazev", "kraj_kod_csu"], (row, _) => [Region(row, row["nazev"]).Say("nameEn", row["nazev_en"])]),
    ];

    private static IEnumerable<ListRow> Municipality(ListCells row)
    {
        yield return new ListRow(TerritoryKind.Municipality, row["kod_obce"], row.Line).Say("name", row["nazev"]).Say("csu", row["kod_obce"]).Say("ruian", row["kod_obce"])
            .Say("statute", row["zvlastni_status"]).Say("lat", row["lat"]).Say("lon", row["lon"])
            .Say("pou", row["pou_kod_csu"]).Say("orp", row["orp_kod_csu"]).Say("district", row["okres_lau1"]);
        yield return Pou(row, row["pou"]);
        yield return Orp(row, row["orp"]);
        yield return District(row, row["okres"]);
        yield return Region(row, row["kraj"]);
    }

    private static ListRow Pou(ListCells row, string name) =>
        new ListRow(TerritoryKind.Pou, row["pou_kod_csu"], row.Line).Say("name", name).Say("csu", row["pou_kod_csu"]).Say("orp", row["orp_kod_csu"]);

    private static ListRow Orp(ListCells row, string name) =>
        new ListRow(TerritoryKind.Orp, row["orp_kod_csu"], row.Line).Say("name", name).Say("csu", row["orp_kod_csu"]).Say("ruian", row["orp_kod_ruian"]).Say("region", row["kraj_nuts3"]);

    private static ListRow District(ListCells row, string name) =>
        new ListRow(TerritoryKind.District, row["okres_lau1"], row.Line).Say("name", name).Say("csu", row["okres_kod_csu"]).Say("ruian", row["okres_kod_ruian"]).Say("nuts", row["okres_lau1"]).Say("region", row["kraj_nuts3"]);

    private static ListRow Region(ListCells row, string name) =>
        new ListRow(TerritoryKind.Region, row["kraj_nuts3"], row.Line).Say("name", name).Say("csu", row["kraj_kod_csu"]).Say("ruian", row["kraj_kod_ruian_vusc"]).Say("nuts", row["kraj_nuts3"]).Say("state", "CZ");
}
