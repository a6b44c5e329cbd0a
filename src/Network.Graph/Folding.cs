using System.Globalization;
using System.Text;

namespace Network.Graph;

/// <summary>
/// Makes texts comparable for search: lower case, without diacritics, letters that only look different made alike.
/// Cyrillic й and ї stay, because they are letters of their own; apostrophes inside words vanish.
/// </summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var last = ' ';
        foreach (var sign in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)
            {
                if (last is 'и' or 'і' or 'И' or 'І')
                {
                    folded.Append(sign);
                }

                continue;
            }

            last = sign;
            Append(folded, sign);
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
