namespace Network.Web.Imports.Tables;

/// <summary>A sheet of text: column names in row 1 and what stands below them.</summary>
/// <param name="Name">Of the sheet; empty where the file has none.</param>
/// <param name="Problems">Cells that hold no text to go by, such as a formula that was never worked out.</param>
public sealed record Table(string Name, IReadOnlyList<string> Header, IReadOnlyList<TableRow> Rows, IReadOnlyList<TableProblem> Problems)
{
    public Table(string name, IReadOnlyList<string> header, IReadOnlyList<TableRow> rows)
        : this(name, header, rows, [])
    {
    }

    /// <summary>Made of lists that an office publishes, not by somebody who knows the place.</summary>
    public bool IsOfficial { get; init; }
}
