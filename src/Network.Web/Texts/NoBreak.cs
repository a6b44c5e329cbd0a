using System.Text.RegularExpressions;

namespace Network.Web.Texts;

/// <summary>
/// Puts no-break spaces where a line must not end: after a single-letter word, inside dates, numbers, § 36, and before
/// a unit. Applying it twice changes nothing, so texts are glued when loaded and again when arguments are filled in.
/// </summary>
public static partial class NoBreak
{
    private const string Space = "\u00A0";

    public static string In(string text) => text.Contains(' ', StringComparison.Ordinal) ? Places().Replace(text, Space) : text;

    [GeneratedRegex("""
        (?<=(?:^|[\s\u00A0(„“"'‚«])\p{L})[ ](?=\S)   # v Děčíně, a podobně, і так далі
        |(?<=§|§§)[ ](?=\d)                          # § 36
        |(?<=\d)[ ](?=\d)                            # 475 000 114
        |(?<=\b\d{1,2}\.)[ ](?=\d|\p{Ll})            # 3. 11. 2026, 3. listopadu
        |(?<=\d)[ ](?=(?:km|m|h|Kč|%|Sb\.|крон)(?:\W|$))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
