using System.Globalization;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Keeps a spreadsheet from taking text for a formula: an apostrophe before it, which spreadsheets read as "this is
/// text". Text that begins with an apostrophe gets one more, so that reading always gives back what was written.
/// </summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    /// <summary>With the forms that look the same: full width, small, and the minus of mathematics.</summary>
    private const string Starts = "=+-@＝＋－＠﹦﹢﹣﹫−";

    public static bool Needs(string text) => text.Length > 0 && (text[0] == Mark || MayBeFormula(text));

    public static string Guard(string text) => Needs(text) ? Mark + text : text;

    public static string Unguard(string text) => text.Length > 1 && text[0] == Mark && Needs(text[1..]) ? text[1..] : text;

    private static bool MayBeFormula(string text)
    {
        var at = 0;
        while (at < text.Length && IsUnseen(text[at]))
        {
            at++;
        }

        return text[0] is '\t' or '\r' or '\n' || (at < text.Length && Starts.Contains(text[at], StringComparison.Ordinal));
    }

    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format;
}
