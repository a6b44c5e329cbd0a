using Network.Web.Imports.Tables;

namespace Network.Web.Territories.Lists;

/// <summary>How lists of one origin look, recognised by their columns, and how their rows are read.</summary>
/// <param name="Of">What its rows are; null where they are of several kinds.</param>
/// <param name="Signature">Columns that no other list has together, in small letters.</param>
internal sealed record ListForm(TerritoryKind? Of, IReadOnlyList<string> Signature, Func<ListCells, TerritoryCodes, IEnumerable<ListRow>> Read)
{
    public static IReadOnlyList<ListForm> All { get; } = [.. TreeLists.All, .. StatisticalLists.All, .. RegisterLists.All, .. DistrictLists.All];

    public static ListForm? For(Table table)
    {
        var names = table.Header.Select(name => name.Trim().ToLowerInvariant()).ToHashSet();
        return All.FirstOrDefault(form => form.Signature.All(names.Contains));
    }
}

/// <summary>A row of a list, asked by the names of its columns.</summary>
/// <param name="at">Where each column stands.</param>
internal sealed class ListCells(IReadOnlyDictionary<string, int> at, TableRow row)
{
    public int Line => row.Line;

    /// <summary>Empty where the list has no such column.</summary>
    public string this[string column] => at.TryGetValue(column, out var place) ? row.Cell(place).Trim() : "";

    public static IEnumerable<ListCells> Of(Table table)
    {
        var at = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < table.Header.Count; column++)
        {
            at.TryAdd(table.Header[column].Trim(), column);
        }

        return table.Rows.Select(row => new ListCells(at, row));
    }
}
