using System.Globalization;
using Network.Web.Shared;

namespace Network.Web.Territories.Lists;

/// <summary>
/// Code lists of the statistical office (number of the list, code, text, validity) and its tables that link two lists.
/// Regions and districts stand there by number or by NUTS, depending on the list.
/// </summary>
internal static class StatisticalLists
{
    public static IReadOnlyList<ListForm> All { get; } =
    [
        new(null, ["kodcis1", "chodnota1", "kodcis2", "chodnota2"], Links),
        new(null, ["kodcis", "chodnota", "text"], Items),
    ];

    private static IEnumerable<ListRow> Items(ListCells row, TerritoryCodes codes)
    {
        if (KindOf(row["kodcis"]) is not { } kind)
        {
            return [];
        }

        var (number, byNuts) = (row["chodnota"], IsByNuts(row["kodcis"]));
        return [new ListRow(kind, CodeOf(kind, row["kodcis"], number, codes), row.Line).Say("name", row["text"])
            .Say(byNuts ? "nuts" : "csu", number).Say("validFrom", Day(row["admplod"])).Say("validTo", Day(row["admnepo"]))];
    }

    private static IEnumerable<ListRow> Links(ListCells row, TerritoryCodes codes)
    {
        if (KindOf(row["kodcis1"]) is not { } one || KindOf(row["kodcis2"]) is not { } other)
        {
            return [];
        }

        var (inner, outer) = one > other ? ("1", "2") : ("2", "1"); // kinds stand from the widest to the narrowest
        var (kind, around) = one > other ? (one, other) : (other, one);
        return [new ListRow(kind, CodeOf(kind, row["kodcis" + inner], row["chodnota" + inner], codes), row.Line).Say("name", row["text" + inner])
            .Say(DataWords.Key(around), CodeOf(around, row["kodcis" + outer], row["chodnota" + outer], codes))];
    }

    private static TerritoryKind? KindOf(string list) => list switch
    {
        "100" or "108" => TerritoryKind.Region,
        "101" or "109" => TerritoryKind.District,
        "65" => TerritoryKind.Orp,
        "61" => TerritoryKind.Pou,
        "43" or "51" => TerritoryKind.Municipality,
        _ => null,
    };

    private static bool IsByNuts(string list) => list is "108" or "109";

    /// <summary>What is not known yet keeps the number of its list; of regions and districts all are known.</summary>
    private static string CodeOf(TerritoryKind kind, string list, string number, TerritoryCodes codes) =>
        IsByNuts(list) ? number : codes.OfCsu(kind, number) ?? number;

    /// <summary>As ISO; nothing for a day without end (year 9999).</summary>
    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9000
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
