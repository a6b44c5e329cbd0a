using System.Globalization;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Shared;

namespace Network.Web.Territories.Lists;

/// <summary>
/// Says what lists of offices say in one table of ours, so that one engine plans, shows, carries out and takes back every
/// import. Pure: the same lists and codes make the same table.
/// </summary>
internal static class OfficialLists
{
    /// <summary>A list that lacks more than one in fifty of what is here is taken for a part, and ends nothing.</summary>
    private const int OneOf = 50;

    private const string State = "CZ";

    /// <summary>Those of our table; an empty cell of an official list says nothing.</summary>
    private static readonly string[] Columns = [.. TerritoryColumns.All.Select(column => column.Name)];

    public static bool Are(IReadOnlyList<Table> tables) => tables.Count > 0 && tables.All(table => ListForm.For(table) is not null);

    /// <param name="today">Last day of what a whole list lacks: lists do not say since when.</param>
    public static Table Translate(IReadOnlyList<Table> tables, TerritoryCodes codes, DateOnly today)
    {
        var rows = new Dictionary<string, ListRow>();
        var lists = tables.Select(table => (Table: table, Form: ListForm.For(table)!)).ToArray();
        var whole = lists.Select(list => list.Form.Of).ToHashSet();
        foreach (var (table, form) in lists)
        {
            // What a list of municipalities says in passing of a level counts only where that level has no list of its own.
            foreach (var said in ListCells.Of(table).SelectMany(row => form.Read(row, codes)).Where(said => said.Code.Length > 0 && (form.Of is null || said.Kind == form.Of || !whole.Contains(said.Kind))))
            {
                Merge(rows, said);
            }
        }

        if (rows.Values.Any(row => row.Cells.GetValueOrDefault("state") == State) && codes.Find(State) is null)
        {
            Merge(rows, new ListRow(TerritoryKind.State, State, 0).Say("name", "Česko")); // no list says what all of them lie in
        }

        End(rows, tables, codes, today);
        return new Table("territories", Columns, [.. rows.Values.Select(Cells)]) { IsOfficial = true };
    }

    private static void Merge(Dictionary<string, ListRow> rows, ListRow said)
    {
        if (!rows.TryAdd(said.Code, said))
        {
            foreach (var (column, cell) in said.Cells)
            {
                rows[said.Code].Say(column, cell);
            }
        }
    }

    /// <summary>What whole lists lack has ended; it keeps its page, its links and its history.</summary>
    private static void End(Dictionary<string, ListRow> rows, IReadOnlyList<Table> tables, TerritoryCodes codes, DateOnly today)
    {
        if (tables.All(table => table.Header.Contains("chodnota1", StringComparer.OrdinalIgnoreCase) || table.Header.Contains("municipalities", StringComparer.OrdinalIgnoreCase)))
        {
            return; // links and districts name whom they need
        }

        foreach (var kind in rows.Values.Select(row => row.Kind).Distinct().ToArray())
        {
            KnownTerritory[] here = [.. codes.Of(kind).Where(one => !one.HasEnded)];
            KnownTerritory[] gone = [.. here.Where(one => !rows.ContainsKey(one.Code))];
            foreach (var one in gone.Length * OneOf <= here.Length ? gone : [])
            {
                rows[one.Code] = new ListRow(kind, one.Code, 0).Say("name", one.Name).Say("validTo", today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    private static TableRow Cells(ListRow row) => new(row.Line, [.. Columns.Select(column => column switch
    {
        "code" => row.Code,
        "kind" => DataWords.Key(row.Kind),
        "confidence" => "verified",
        "source" => "úřední územní číselníky",
        _ => row.Cells.GetValueOrDefault(column, ""),
    })]);
}
