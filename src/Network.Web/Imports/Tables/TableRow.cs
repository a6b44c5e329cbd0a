namespace Network.Web.Imports.Tables;

/// <param name="Line">As a spreadsheet numbers the row; the header is 1.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
