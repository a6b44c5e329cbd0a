using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Network.Web.Imports.Tables;

/// <summary>The texts that cells share.</summary>
internal sealed class SheetStrings
{
    private readonly List<string> texts = [];

    /// <summary>Why they are not taken; null where they are.</summary>
    public TableProblem? Excess { get; private set; }

    public static SheetStrings Of(WorkbookPart book)
    {
        var strings = new SheetStrings();
        if (book.SharedStringTablePart is { } part)
        {
            using var stream = part.GetStream();
            using var xml = SafeXml.Over(stream);
            strings.Read(xml);
        }

        return strings;
    }

    /// <exception cref="InvalidDataException">There is no such text.</exception>
    public string this[string? index] =>
        int.TryParse(index, out var at) && at >= 0 && at < texts.Count ? texts[at] : throw new InvalidDataException("A cell names a text that is not there.");

    /// <summary>The text of the element on which the reader stands, without how it is read aloud; the reader stops at its end.</summary>
    public static string TextOf(XmlReader xml)
    {
        var (text, depth, inside, aloud) = (new StringBuilder(), xml.Depth, false, 0);
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.IsEmptyElement:
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement when xml.LocalName == "rPh":
                    aloud += xml.NodeType == XmlNodeType.Element ? 1 : -1;
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement when xml.LocalName == "t":
                    inside = xml.NodeType == XmlNodeType.Element;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inside && aloud == 0:
                    text.Append(xml.Value);
                    break;
            }
        }

        return WorkbookText.Decode(text.ToString());
    }

    private void Read(XmlReader xml)
    {
        var characters = 0L;
        while (Excess is null && xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextOf(xml));
                characters += texts[^1].Length;
                Excess = characters > TableLimits.Characters || texts.Count > TableLimits.Cells ? TableProblem.OfFile("import.file.much") : null;
            }
        }
    }
}
