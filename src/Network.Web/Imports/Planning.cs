using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Web.Imports;

/// <summary>
/// Holds tables against what the store has. Pure: the same tables and the same holdings make the same plan, and
/// nothing is written.
/// </summary>
/// <param name="reach">What the person who imports may keep.</param>
internal sealed class Planning(Holdings holdings, Reach reach)
{
    private readonly RecordCells cells = new(holdings);
    private readonly HashSet<(string Label, string Code)> coming = [];

    public ImportPlan Plan(string fileName, IReadOnlyList<Table> tables)
    {
        var read = tables.Select(table => (Table: table, Header: TableHeader.Of(table))).OrderBy(one => one.Header.Kind).ToList();
        IReadOnlyList<ImportKind> kinds = [.. read.Select(one => one.Header.Kind).Distinct()];
        IReadOnlyList<TableProblem> problems = [.. read.SelectMany(one => one.Header.Problems)];
        if (problems.Count > 0)
        {
            return new ImportPlan(fileName, kinds, [], problems);
        }

        coming.UnionWith(read.SelectMany(one => one.Table.Rows.Select(row => (one.Header.Kind.Label(), Code(holdings, one.Header, row)))));
        var contacts = new ContactPlanning(holdings, cells);
        var rows = read.SelectMany(one => Rows(one.Table, one.Header, contacts)).ToList();
        return new ImportPlan(fileName, kinds, WithoutDependents(rows), []) { Contacts = contacts.Made };
    }

    private IEnumerable<PlannedRow> Rows(Table table, TableHeader header, ContactPlanning contacts)
    {
        var seen = new Dictionary<string, int>();
        var spoilt = table.Problems.ToLookup(problem => problem.Line);
        foreach (var row in table.Rows)
        {
            var code = Code(holdings, header, row);
            var planned = Row(header, row, code, contacts);
            planned = spoilt[row.Line].Any() ? planned with { State = RowState.Refused, Problems = [.. spoilt[row.Line], .. planned.Problems] } : planned;
            yield return seen.TryAdd(code, row.Line) ? planned : planned.Refused("import.row.twice", "code", ("code", code), ("line", seen[code]));
        }
    }

    private PlannedRow Row(TableHeader header, TableRow row, string code, ContactPlanning contacts)
    {
        var held = holdings.Find(header.Kind, code);
        var reading = new CellReading(holdings, (label, other) => coming.Contains((label, other)), row.Line);
        var planned = new RowPlanning(header, row, code, held, holdings, cells, contacts, reading).Plan();
        if (held is null && holdings.Codes(header.Kind.Label()).IsRetired(code))
        {
            planned = planned.Refused("import.row.retired", "code", ("code", code));
        }

        return Within(planned, reach);
    }

    /// <summary>The row, refused where it is beyond what the person may keep.</summary>
    public static PlannedRow Within(PlannedRow row, Reach reach)
    {
        if (row is { IsWork: true, Kind: ImportKind.Territories or ImportKind.Foreigners } && reach != Reach.Everything)
        {
            return row.Refused("import.row.territory");
        }

        if (row.IsWork && !Owners(row).All(reach.Keeps))
        {
            return row.Refused("import.row.notYours", null, ("organisation", row.Organisation));
        }

        var founds = row is { Kind: ImportKind.Organisations, State: RowState.Create };
        return founds && reach != Reach.Everything && !Seats(row).Any(reach.Founds) ? row.Refused("import.row.notHere", "seat", ("organisation", row.Organisation)) : row;
    }

    private static IEnumerable<string> Seats(PlannedRow row) => row.Make.Where(link => link.Type == "SEATED_IN").Select(link => link.Code);

    /// <summary>Whose record it is and whose it will be.</summary>
    private static IEnumerable<string> Owners(PlannedRow row) => (row.Before?.To("HELD_BY", "Organisation") ?? []).Select(link => link.Code).Append(row.Organisation).Distinct();

    /// <summary>A row that links to a record which another row would have made, had it no problem of its own.</summary>
    private List<PlannedRow> WithoutDependents(List<PlannedRow> rows)
    {
        for (var again = true; again;)
        {
            var made = rows.Where(row => row.IsWork).Select(row => (row.Kind.Label(), row.Code)).ToHashSet();
            var next = rows.ConvertAll(row => row.IsWork && row.Make.FirstOrDefault(link => coming.Contains((link.Label, link.Code)) && holdings.Codes(link.Label).Find(link.Code) is null && !made.Contains((link.Label, link.Code))) is { } missing
                ? row.Refused("import.row.depends", null, ("code", missing.Code))
                : row);
            again = next.Where((row, at) => row.State != rows[at].State).Any();
            rows = next;
        }

        return rows;
    }

    /// <summary>Codes of the records that tables speak of.</summary>
    public static IEnumerable<(ImportKind Kind, string Code)> Spoken(Holdings holdings, IReadOnlyList<Table> tables) =>
        from table in tables
        let header = TableHeader.Of(table)
        where header.Problems.Count == 0
        from row in table.Rows
        where holdings.Codes(header.Kind.Label()).Meant(row.Cell(header.At("code"))) is not null
        select (header.Kind, Code(holdings, header, row));

    private static string Code(Holdings holdings, TableHeader header, TableRow row)
    {
        var typed = row.Cell(header.At("code"));
        return holdings.Codes(header.Kind.Label()).Meant(typed)?.Code ?? typed.Trim();
    }
}
