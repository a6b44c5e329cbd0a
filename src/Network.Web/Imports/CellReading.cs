using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>Reads the cells of one row and collects what is wrong with them.</summary>
/// <param name="isComing">Is a record of this label and code made by another row?</param>
internal sealed class CellReading(Holdings holdings, Func<string, string, bool> isComing, int line)
{
    private readonly List<TableProblem> problems = [];

    public IReadOnlyList<TableProblem> Problems => problems;

    public void Complain(string column, string key, params IReadOnlyList<(string Name, object? Value)> arguments) => problems.Add(new TableProblem(key, line, column, arguments));

    /// <summary>The item as it is kept; null after a complaint.</summary>
    public string? Item(string column, Check check, string item) => check switch
    {
        Check.Form form => form.Canonical(item) ?? Wrong(column, form.Key, item),
        Check.Choice choice => choice.Words.FirstOrDefault(word => word.Equals(item.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Wrong(column, "import.cell.choice", item, ("choices", string.Join(", ", choice.Words))),
        Check.CodeOf code => Code(column, code.Label, item),
        _ => throw new InvalidOperationException($"Unknown check {check}."),
    };

    /// <summary>The code that an item means; null after a complaint, which names the nearest one.</summary>
    public string? Code(string column, string label, string item)
    {
        if (holdings.Codes(label).Meant(item)?.Code is { } code)
        {
            return code;
        }

        return isComing(label, item) ? item
            : holdings.Codes(label).Near(item) is { } near ? Wrong(column, "import.cell.unknownNear", item, ("near", near))
            : Wrong(column, "import.cell.unknown", item);
    }

    /// <summary>False after a complaint: there are signs in it that no text has.</summary>
    public bool IsText(string column, string cell)
    {
        for (var at = 0; at < cell.Length; at++)
        {
            var pair = at + 1 < cell.Length && char.IsSurrogatePair(cell[at], cell[at + 1]);
            if (!pair && (char.IsSurrogate(cell[at]) || cell[at] is '\uFFFE' or '\uFFFF' || (char.IsControl(cell[at]) && cell[at] is not ('\t' or '\n' or '\r'))))
            {
                Complain(column, "import.cell.sign");
                return false;
            }

            at += pair ? 1 : 0;
        }

        return true;
    }

    private string? Wrong(string column, string key, string item, params IReadOnlyList<(string Name, object? Value)> more)
    {
        Complain(column, key, [("value", item.Length > 100 ? item[..100] : item), .. more]);
        return null;
    }
}
