using System.Globalization;
using System.Xml;

namespace Network.Web.Imports.Tables;

/// <summary>Reads the cells of one sheet as they come, so that a large sheet never stands in memory as a tree.</summary>
internal sealed class SheetReading(XmlReader xml, TableDraft draft, SheetStrings strings, CellFormats formats)
{
    private readonly List<string> row = [];
    private int line;

    /// <returns>Null, or why no more is read.</returns>
    public TableProblem? Read()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" } && Row() is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private TableProblem? Row()
    {
        var declared = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        line = Math.Max(declared, line + 1);
        if (line > 1 && draft.IsEmpty)
        {
            draft.Add(1, []); // the names of the columns belong into row 1
        }

        row.Clear();
        for (var depth = xml.Depth; !xml.IsEmptyElement && xml.Read() && xml.Depth > depth;)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && !Cell())
            {
                return TableProblem.OfFile("import.file.columns", ("limit", TableLimits.Columns));
            }
        }

        return draft.Add(line, row);
    }

    /// <returns>False beyond the last column that may be.</returns>
    private bool Cell()
    {
        var column = Column(xml.GetAttribute("r")) ?? row.Count;
        if (column >= TableLimits.Columns)
        {
            return false;
        }

        var text = Content(xml.GetAttribute("t"), xml.GetAttribute("s"), column);
        while (row.Count <= column)
        {
            row.Add("");
        }

        row[column] = text;
        return true;
    }

    private string Content(string? type, string? style, int column)
    {
        var (value, formula, inline) = ((string?)null, false, "");
        for (var depth = xml.Depth; !xml.IsEmptyElement && xml.Read() && xml.Depth > depth;)
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "is" }:
                    inline = SheetStrings.TextOf(xml);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "v" or "f" }:
                    var isValue = xml.LocalName == "v";
                    var content = ContentOfElement();
                    (value, formula) = isValue ? (content, formula) : (value, true);
                    break;
            }
        }

        return Text(type, style, value, formula, inline, column);
    }

    /// <summary>Stops at the end of the element, not behind it, so that nothing that follows is passed over.</summary>
    private string ContentOfElement()
    {
        var text = "";
        for (var depth = xml.Depth; !xml.IsEmptyElement && xml.Read() && xml.Depth > depth;)
        {
            text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? xml.Value : "";
        }

        return text;
    }

    private string Text(string? type, string? style, string? value, bool formula, string inline, int column)
    {
        switch (type)
        {
            case "e":
                draft.Complain("import.cell.error", line, column, ("value", value ?? ""));
                return "";
            case not "inlineStr" when formula && value is null:
                draft.Complain("import.cell.formula", line, column);
                return "";
            case "inlineStr":
                return inline;
            case "s":
                return value is null ? "" : strings[value];
            case "str":
                return WorkbookText.Decode(value ?? "");
            case "b":
                return value is null ? "" : value.Trim() == "1" ? "true" : "false";
            case "d":
                return value ?? "";
            default:
                return value is null ? "" : formats.Text(value.Trim(), style);
        }
    }

    /// <summary>0 for A1, 27 for AB7; null where the cell does not say.</summary>
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = column * 26 + letter - 'A' + 1;
        }

        return column > 0 ? column - 1 : null;
    }
}
