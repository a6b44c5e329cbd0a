using Network.Graph;

namespace Network.Web.Search;

/// <summary>What a person typed into the search box, and the folded words of it that say something.</summary>
public sealed record SearchWords(string Text, IReadOnlyList<string> Words)
{
    /// <summary>Letters; a whole letter pasted into the box is no search.</summary>
    public const int Longest = 200;

    private const int MostWords = 12;

    public bool IsTooLong => Text.Length > Longest;

    public bool IsEmpty => Words.Count == 0;

    public static SearchWords Of(string? typed)
    {
        var text = new string([.. (typed ?? "").Select(sign => char.IsControl(sign) ? ' ' : sign)]).Trim();
        if (text.Length > Longest)
        {
            return new SearchWords(text, []);
        }

        var all = Folding.Words(text).Distinct().ToArray();
        var telling = all.Where(word => !SilentWords.All.Contains(word) && (word.Length > 1 || char.IsDigit(word[0]))).ToArray();
        return new SearchWords(text, [.. (telling.Length > 0 ? telling : all).Take(MostWords)]);
    }

    /// <summary>The last word alone, as it is being typed.</summary>
    public SearchWords Last => new(Text, [.. Words.TakeLast(1)]);
}
