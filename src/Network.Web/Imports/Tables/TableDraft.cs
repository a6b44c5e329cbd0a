namespace Network.Web.Imports.Tables;

/// <summary>A table while it is read; says no as soon as a limit is passed.</summary>
internal sealed class TableDraft(string name)
{
    private readonly List<TableRow> rows = [];
    private readonly List<TableProblem> problems = [];
    private IReadOnlyList<string>? header;
    private long cells;
    private long characters;

    public bool IsEmpty => header is null;

    public Table Table => new(name, header ?? [], rows, problems);

    /// <returns>Null, or why no more may be read.</returns>
    public TableProblem? Add(int line, List<string> row)
    {
        var (filled, tooLong) = (0, -1);
        for (var column = 0; column < row.Count; column++)
        {
            characters += row[column].Length;
            filled = row[column].Length > 0 ? column + 1 : filled;
            tooLong = row[column].Length > TableLimits.CellCharacters && tooLong < 0 ? column : tooLong;
        }

        row.RemoveRange(filled, row.Count - filled);
        cells += filled;
        if (Excess(line, filled, tooLong) is { } excess)
        {
            return excess;
        }

        if (header is null)
        {
            header = [.. row];
        }
        else if (filled > 0)
        {
            Keep(new TableRow(line, [.. row]));
        }

        return null;
    }

    public void Complain(string key, int line, int column, params IReadOnlyList<(string Name, object? Value)> arguments) =>
        problems.Add(new TableProblem(key, line, NameOf(column), arguments));

    private void Keep(TableRow row)
    {
        rows.Add(row);
        for (var beside = header!.Count; beside < row.Cells.Count; beside++)
        {
            if (row.Cells[beside].Length > 0)
            {
                Complain("import.cell.beside", row.Line, beside, ("value", row.Cells[beside]));
                break;
            }
        }
    }

    private TableProblem? Excess(int line, int filled, int tooLong) =>
        filled > TableLimits.Columns ? TableProblem.OfFile("import.file.columns", ("limit", TableLimits.Columns))
        : rows.Count >= TableLimits.Rows ? TableProblem.OfFile("import.file.rows", ("limit", TableLimits.Rows))
        : tooLong >= 0 ? new TableProblem("import.file.cell", line, NameOf(tooLong), ("limit", TableLimits.CellCharacters))
        : cells > TableLimits.Cells || characters > TableLimits.Characters ? TableProblem.OfFile("import.file.much")
        : null;

    private string NameOf(int column) => column < header?.Count ? header[column] : Letters(column);

    /// <summary>A column by the letters that spreadsheets give it.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters(column / 26 - 1) + Letters(column % 26);
}
