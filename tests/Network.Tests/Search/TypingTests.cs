using FsCheck.Xunit;
using Network.Web.Search;

namespace Network.Tests.Search;

public sealed class TypingTests
{
    [Property(MaxTest = 1000)]
    public void An_error_is_the_same_from_both_sides(byte[] one, byte[] other)
    {
        var (a, b) = (Word(one), Word(other));
        Assert.Equal(Typing.OneError(a, b), Typing.OneError(b, a));
        Assert.Equal(Typing.OneError(a, b), a.Length >= 5 && b.Length >= 5 && Distance(a, b) == 1);
    }

    [Property(MaxTest = 500)]
    public void A_letter_wrong_missing_added_or_swapped_is_one_error(byte[] letters, byte place, byte kind)
    {
        var word = "praha" + Word(letters);
        var at = place % (word.Length - 1);
        var typed = (kind % 4) switch
        {
            0 => word[..at] + "z" + word[(at + 1)..],
            1 => word + "z",
            2 => word[..at] + "z" + word[at..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
        Assert.Equal(typed != word, Typing.OneError(word, typed));
        Assert.Equal(typed != word, Typing.OneError(typed, word));
    }

    [Property]
    public void A_word_is_no_error_of_itself(byte[] letters) => Assert.False(Typing.OneError(Word(letters), Word(letters)));

    private static string Word(byte[] letters) => string.Concat(letters.Select(letter => (char)('a' + (letter % 3))));

    /// <summary>Optimal string alignment, the textbook way.</summary>
    private static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                steps[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                    steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
                }
            }
        }

        return steps[a.Length, b.Length];
    }
}
