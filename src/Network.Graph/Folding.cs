using System.Globalization;
using System.Text;

namespace Network.Graph;

/// <summary>
/// Makes texts comparable for search: lower case, without diacritics, letters that only look different made alike.
/// Cyrillic й and ї stay, because they are letters of their own; apostrophes inside words and marks of stress vanish.
/// </summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var last = ' ';
        foreach (var sign in Normalizable(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
            {
                last = sign;
                Append(folded, sign);
            }
            else if (MakesALetter(last, sign))
            {
                folded.Append(sign);
                last = ' ';
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

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

    /// <summary>и with a breve is й, і with two dots is ї.</summary>
    private static bool MakesALetter(char letter, char mark) => (letter, mark) is ('и' or 'И', '\u0306') or ('і' or 'І', '\u0308');

    /// <summary>Half a surrogate pair and U+FFFE, which a browser may well send, would make normalising throw.</summary>
    private static string Normalizable(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0xFFFE ? Rune.ReplacementChar : rune));

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
