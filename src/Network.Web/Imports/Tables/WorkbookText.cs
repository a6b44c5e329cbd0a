using System.Globalization;
using System.Text;
using System.Xml;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Characters that XML does not carry stand in a workbook as <c>_x000D_</c>; text that only looks so has its first
/// underscore escaped. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
/// </summary>
internal static class WorkbookText
{
    private const int Length = 7;

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                encoded.Append(text[at]).Append(text[++at]);
            }
            else if (text[at] == '\r' || !XmlConvert.IsXmlChar(text[at]) || (text[at] == '_' && Code(text, at) is not null))
            {
                encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            }
            else
            {
                encoded.Append(text[at]);
            }
        }

        return encoded.ToString();
    }

    public static string Decode(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (Code(text, at) is { } code)
            {
                decoded.Append(code);
                at += Length - 1;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }

    private static char? Code(string text, int at) =>
        at + Length <= text.Length && text[at] == '_' && text[at + 1] == 'x' && text[at + Length - 1] == '_'
            && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
