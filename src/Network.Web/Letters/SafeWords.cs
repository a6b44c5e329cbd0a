using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Network.Web.Letters;

/// <summary>
/// Makes what a person typed fit for a letter that goes out under our name. Nobody can put a link, a line, or a page of
/// text of their own into it: addresses are taken out, and what a mail program would turn into a link by itself is
/// pulled apart.
/// </summary>
internal static partial class SafeWords
{
    public const int Longest = 120;

    public static string Of(string typed, int longest = Longest)
    {
        var line = Spaces().Replace(Line(typed), " ");
        var plain = BareDot().Replace(Address().Replace(line, ""), ". ").Replace("@", " @ ", StringComparison.Ordinal);
        return Short(Spaces().Replace(plain, " ").Trim(), longest);
    }

    /// <summary>One line of visible characters: breaks become spaces; controls, direction marks and half characters go.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(' ');
                    break;
                case UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    break;
                default:
                    line.Append(rune == Rune.ReplacementChar ? "" : rune.ToString());
                    break;
            }
        }

        return line.ToString();
    }

    /// <summary>Whole characters, however many code units they take.</summary>
    public static string Short(string text, int longest)
    {
        var signs = StringInfo.ParseCombiningCharacters(text);
        return signs.Length <= longest ? text : string.Concat(text.AsSpan(0, signs[longest - 1]).TrimEnd(), "…");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Anything with a scheme, also one without slashes that a program would open.</summary>
    [GeneratedRegex(@"[a-z][a-z0-9+.-]*\s*:\s*//\S*|\b(?:https?|ftp|file|mailto|javascript|data|tel|sms|vbscript)\s*:\s*\S*|\bwww\s*[.．。｡․]\S*|//\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>A dot between letters, in every form that a browser takes for one.</summary>
    [GeneratedRegex(@"(?<=[\p{L}\p{N}_-])[.．。｡․](?=[\p{L}\p{N}_-])")]
    private static partial Regex BareDot();
}
