using System.Text;

namespace Network.Web.Imports;

/// <summary>
/// A list in one cell: <c>a | b</c>. A bar inside an item, a backslash, and a space at its edge stand behind a backslash.
/// </summary>
internal static class ListCell
{
    private const char Bar = '|';
    private const char Escape = '\\';

    /// <summary>Nothing where all items are empty.</summary>
    public static string Join(IEnumerable<string> items) => items.ToList() is var all && all.TrueForAll(item => item.Length == 0) ? "" : string.Join(" | ", all.Select(Escaped));

    /// <summary>Empty items are kept, because columns beside each other count them; a blank cell has none.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return [];
        }

        var items = new List<string>();
        var item = new StringBuilder();
        var solid = 0; // so much of the item is no space that may fall off
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] == Bar)
            {
                items.Add(item.ToString(0, solid));
                item.Clear();
                solid = 0;
                continue;
            }

            var literal = cell[at] == Escape && at + 1 < cell.Length;
            var sign = literal ? cell[++at] : cell[at];
            if (literal || !char.IsWhiteSpace(sign) || item.Length > 0)
            {
                item.Append(sign);
                solid = literal || !char.IsWhiteSpace(sign) ? item.Length : solid;
            }
        }

        items.Add(item.ToString(0, solid));
        return items;
    }

    /// <summary>The items that say something.</summary>
    public static IReadOnlyList<string> Filled(string cell) => [.. Split(cell).Where(item => item.Length > 0)];

    private static string Escaped(string item)
    {
        var escaped = new StringBuilder(item.Length);
        for (var at = 0; at < item.Length; at++)
        {
            var edge = at == 0 || at == item.Length - 1;
            if (item[at] is Bar or Escape || (edge && char.IsWhiteSpace(item[at])))
            {
                escaped.Append(Escape);
            }

            escaped.Append(item[at]);
        }

        return escaped.ToString();
    }
}
