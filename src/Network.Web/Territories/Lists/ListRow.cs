namespace Network.Web.Territories.Lists;

/// <summary>What lists say of one territory, in the columns of our tables.</summary>
/// <param name="Line">Of the list that it was found in first.</param>
public sealed record ListRow(TerritoryKind Kind, string Code, int Line)
{
    public Dictionary<string, string> Cells { get; } = [];

    /// <summary>What another list said before stays, but for empty cells.</summary>
    public ListRow Say(string column, string? cell)
    {
        if (!string.IsNullOrWhiteSpace(cell) && Cells.GetValueOrDefault(column, "").Length == 0)
        {
            Cells[column] = cell.Trim();
        }

        return this;
    }
}
