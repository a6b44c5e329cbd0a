using System.Globalization;
using System.Text;

namespace Network.Graph;

/// <summary>
/// Makes texts comparable for search: lower case, without diacritics, letters that only look different made alike.
/// Cyrillic й and ї stay, because they are letters of their own; apostrophes inside words vanish.
/// </summary>
public static class Folding
{
    private const char Breve = '\u0306';
    private const char Diaeresis = '\u0308';

    public static string Fold(string text)
    {
        var folded = FoldOnce(Cleaned(text));
        for (var again = FoldOnce(folded); again != folded; again = FoldOnce(folded))
        {
            folded = again; // a few letters fall apart only after they became small
        }

        return folded;
    }

    private static string FoldOnce(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAny('\'', '`'))
        {
            return text.ToLowerInvariant();
        }

        var folded = new StringBuilder(text.Length);
        var last = ' ';
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                last = sign;
                Append(folded, sign);
            }
            else if ((char.ToLowerInvariant(last), sign) is ('и', Breve) or ('і', Diaeresis))
            {
                folded.Append(sign);
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half a surrogate pair and code points that are no characters cannot be normalised: they become spaces.</summary>
    private static string Cleaned(string text) => Ascii.IsValid(text) ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune == Rune.ReplacementChar || IsNoCharacter(rune.Value) ? " " : rune.ToString()));

    private static bool IsNoCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>The words of a text, folded: runs of letters and digits.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        var folded = Fold(text);
        for (var at = 0; at <= folded.Length; at++)
        {
            var inside = at < folded.Length && char.IsLetterOrDigit(folded[at]);
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                words.Add(folded[start..at]);
                start = -1;
            }
        }

        return words;
    }

    private static void Append(StringBuilder folded, char sign)
    {
        switch (char.ToLowerInvariant(sign))
        {
            case 'đ': folded.Append('d'); break;
            case 'ł': folded.Append('l'); break;
            case 'ø': folded.Append('o'); break;
            case 'ß': folded.Append("ss"); break;
            case '\'' or '’' or 'ʼ' or '‘' or '`': break;
            case var plain: folded.Append(plain); break;
        }
    }
}
