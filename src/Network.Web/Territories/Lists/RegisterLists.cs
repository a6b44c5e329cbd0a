using System.Globalization;

namespace Network.Web.Territories.Lists;

/// <summary>
/// Lists of the register of territory (RÚIAN): municipalities, POÚ, ORP, districts, regions. Each is recognised by what
/// its rows lie in. That the columns are called so is general knowledge; it was not held against a downloaded file.
/// </summary>
internal static class RegisterLists
{
    public static IReadOnlyList<ListForm> All { get; } =
    [
        new(TerritoryKind.Municipality, ["kod", "nazev", "pou_kod", "okres_kod"], (row, codes) =>
            [Of(TerritoryKind.Municipality, row["kod"], row).Say("csu", row["kod"]).Say("pou", codes.OfRuian(TerritoryKind.Pou, row["pou_kod"])).Say("district", codes.OfRuian(TerritoryKind.District, row["okres_kod"]))]),
        new(TerritoryKind.Pou, ["kod", "nazev", "orp_kod"], (row, codes) => Known(TerritoryKind.Pou, row, codes, found => found.Say("orp", codes.OfRuian(TerritoryKind.Orp, row["orp_kod"])))),
        new(TerritoryKind.Orp, ["kod", "nazev", "spravni_obec_kod", "vusc_kod"], (row, codes) => Known(TerritoryKind.Orp, row, codes, found => found.Say("region", codes.OfRuian(TerritoryKind.Region, row["vusc_kod"])))),
        new(TerritoryKind.District, ["kod", "nazev", "vusc_kod", "nuts_lau"], (row, codes) =>
            [Of(TerritoryKind.District, row["nuts_lau"], row).Say("nuts", row["nuts_lau"]).Say("region", codes.OfRuian(TerritoryKind.Region, row["vusc_kod"]))]),
        new(TerritoryKind.Region, ["kod", "nazev", "regsoudr_kod", "nuts_lau"], (row, _) => [Of(TerritoryKind.Region, row["nuts_lau"], row).Say("nuts", row["nuts_lau"]).Say("state", "CZ")]),
    ];

    private static ListRow Of(TerritoryKind kind, string code, ListCells row) => new ListRow(kind, code, row.Line)
        .Say("name", row["nazev"]).Say("ruian", row["kod"]).Say("validFrom", Day(row["plati_od"])).Say("validTo", Day(row["plati_do"]));

    /// <summary>The register's numbers of POÚ and ORP are its own: without a territory that has one there is no code to go by.</summary>
    private static IEnumerable<ListRow> Known(TerritoryKind kind, ListCells row, TerritoryCodes codes, Func<ListRow, ListRow> more) =>
        codes.OfRuian(kind, row["kod"]) is { } code ? [more(Of(kind, code, row))] : [];

    private static string? Day(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9000 ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
