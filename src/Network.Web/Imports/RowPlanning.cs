using System.Globalization;
using Network.Graph;
using Network.Web.Imports.Tables;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Imports;

/// <summary>Plans one row: what its cells change in the record that has its code.</summary>
internal sealed class RowPlanning(TableHeader header, TableRow row, string code, HeldRecord? held, Holdings holdings, RecordCells cells, ContactPlanning contacts, CellReading reading)
{
    private readonly List<FieldChange> changes = [];
    private readonly List<NewLink> make = [];
    private readonly List<HeldLink> cut = [];
    private readonly Properties facts = [];
    private readonly Corrections corrections = new(header, held);

    public PlannedRow Plan()
    {
        foreach (var (column, at) in header.Columns)
        {
            var (cell, before) = (row.Cell(at), cells.Of(column, held));
            if (column is not Column.Speech && (held is null || (cell != before && column.Name != "code")) && reading.IsText(column.Name, cell) && corrections.MayChange(column, before, cell))
            {
                Plan(column, cell, before);
            }
        }

        corrections.Note(changes, facts);

        PlanSpeech();
        AddWhatIsMissing();
        var planned = new PlannedRow(header.Kind, row.Line, code, "", RowState.Unchanged, changes, [])
        {
            Before = held,
            Facts = facts,
            Make = make,
            Cut = cut,
            Kept = corrections.Kept,
        };
        new RowCheck(planned, reading, holdings).Check();
        var state = reading.Problems.Count > 0 ? RowState.Refused : held is null ? RowState.Create : changes.Count > 0 ? RowState.Change : RowState.Unchanged;
        return planned with { State = state, Problems = reading.Problems, Organisation = RowCheck.OrganisationOf(planned) };
    }

    private void Plan(Column column, string cell, string before)
    {
        if (column.Required && string.IsNullOrWhiteSpace(cell))
        {
            reading.Complain(column.Name, "import.cell.required");
            return;
        }

        switch (column)
        {
            case Column.Fact fact:
                PlanFact(fact, cell, before);
                break;
            case Column.Reference reference:
                PlanReference(reference, cell, before);
                break;
            case Column.Around around:
                PlanAround(around, cell, before);
                break;
            case Column.Reach reach when contacts.Codes(reach, cell, code, held, reading) is { } codes:
                var own = cells.Contacts(held, reach.Kind).Select(contact => contact.Code).ToHashSet();
                PlanLinks(column, "REACHED_AT", "Contact", codes, [.. (held?.To("REACHED_AT", "Contact") ?? []).Where(link => own.Contains(link.Code))], before, cell);
                break;
        }
    }

    private void PlanFact(Column.Fact column, string cell, string before)
    {
        var kind = GraphRules.KindOf(header.Kind.Label(), column.Name);
        var given = string.IsNullOrWhiteSpace(cell) ? column.Otherwise : cell;
        IReadOnlyList<string> items = kind == "list" ? ListCell.Filled(given) : given.Length == 0 ? [] : [column.Check == Check.Anything ? given : given.Trim()];
        var read = items.Select(item => reading.Item(column.Name, column.Check, item)).ToList();
        if (read.Contains(null))
        {
            return;
        }

        var after = kind == "list" ? ListCell.Join(read!) : read.SingleOrDefault() ?? "";
        if (after != before)
        {
            facts.Add(column.Name, Value(kind, [.. read.OfType<string>()]));
            changes.Add(new FieldChange(column.Name, before, after));
        }
    }

    private void PlanReference(Column.Reference column, string cell, string before)
    {
        var codes = ListCell.Filled(cell).Select(item => reading.Code(column.Name, column.Label, item)).ToList();
        if (codes.Count > 1 && !column.Many)
        {
            reading.Complain(column.Name, "import.cell.onlyOne");
        }
        else if (!codes.Contains(null))
        {
            IReadOnlyList<string> wanted = [.. codes.OfType<string>().Distinct()];
            PlanLinks(column, column.Type, column.Label, wanted, [.. held?.To(column.Type, column.Label) ?? []], before, ListCell.Join(wanted));
        }
    }

    /// <summary>Where a territory lies, kind by kind: a list that knows one kind says nothing of the others.</summary>
    private void PlanAround(Column.Around column, string cell, string before)
    {
        var codes = ListCell.Filled(cell).Select(item => reading.Code(column.Name, "Territory", item)).ToList();
        if (codes.OfType<string>().FirstOrDefault(place => holdings.Codes("Territory").Find(place) is { Kind: var kind } && kind != DataWords.Key(column.Kind)) is { } other)
        {
            reading.Complain(column.Name, "import.cell.otherKind", ("value", other));
        }
        else if (!codes.Contains(null))
        {
            IReadOnlyList<string> wanted = [.. codes.OfType<string>().Distinct()];
            PlanLinks(column, "LIES_IN", "Territory", wanted, [.. cells.Around(held, column)], before, ListCell.Join(wanted));
        }
    }

    private void PlanLinks(Column column, string type, string label, IReadOnlyList<string> wanted, IReadOnlyList<HeldLink> links, string before, string after)
    {
        var (gone, come) = (links.Where(link => !wanted.Contains(link.Code)).ToList(), wanted.Except(links.Select(link => link.Code)).ToList());
        cut.AddRange(gone);
        make.AddRange(come.Select(one => new NewLink(type, label, one, Properties.None)));
        if (gone.Count + come.Count > 0)
        {
            changes.Add(new FieldChange(column.Name, before, after));
        }
    }

    private void PlanSpeech()
    {
        var given = header.Columns.Where(one => one.Column is Column.Speech).Select(one => (Column: (Column.Speech)one.Column, Cell: row.Cell(one.At))).ToList();
        var differing = given.Where(one => one.Cell != cells.Of(one.Column, held)).ToList();
        if (differing.Count == 0 || !given.TrueForAll(one => reading.IsText(one.Column.Name, one.Cell))
            || new SpeechPlanning(given, [.. held?.To("SPEAKS", "Language") ?? []], reading).Plan() is not { } planned)
        {
            return;
        }

        make.AddRange(planned.Make);
        cut.AddRange(planned.Cut);
        if (planned.Make.Count + planned.Cut.Count > 0)
        {
            changes.AddRange(differing.Select(one => new FieldChange(one.Column.Name, cells.Of(one.Column, held), one.Cell)));
        }
    }

    /// <summary>A new record has what the store asks for, also where the table has no column for it.</summary>
    private void AddWhatIsMissing()
    {
        foreach (var column in Columns.Of(header.Kind).OfType<Column.Fact>().Where(column => held is null && column.Otherwise.Length > 0 && facts[column.Name] is null))
        {
            facts.Add(column.Name, column.Otherwise);
        }
    }

    private static object? Value(string? kind, IReadOnlyList<string> items) => (kind, items) switch
    {
        (_, []) => null,
        ("list", _) => items,
        ("bool", _) => items[0] == "true",
        ("number", _) => double.Parse(items[0], CultureInfo.InvariantCulture),
        _ => items[0],
    };
}
