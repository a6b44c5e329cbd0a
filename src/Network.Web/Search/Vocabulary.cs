using System.Collections.Concurrent;
using Network.Graph;

namespace Network.Web.Search;

/// <summary>
/// All words that anything is found under. Held against it, a typed word becomes an expression of full-text search:
/// what begins like it or like its stem; where no such word is known, what differs by one typing error.
/// </summary>
/// <param name="sorted">Folded words in ordinal order.</param>
public sealed class Vocabulary(long readAt, IReadOnlyList<string> sorted)
{
    private const int MostErrors = 20;
    private readonly string[] sorted = [.. sorted];
    private readonly HashSet<string> stems = [.. sorted.Select(Stem.Of)];

    /// <summary>Names that were already taken apart; the vocabulary lives until the graph changes, and they with it.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> folded = [];

    public long ReadAt => readAt;

    public IReadOnlyList<string> Folded(string name) => folded.GetOrAdd(name, Folding.Words);

    /// <summary>
    /// In the language that FTS5 and Lucene share: words, prefixes, AND, OR and brackets. A folded word holds letters
    /// and digits only, so nothing that a person types can be read as an operator.
    /// </summary>
    public string Expression(IEnumerable<string> words, bool all) =>
        string.Join(all ? " AND " : " OR ", words.Select(word => $"({string.Join(" OR ", Variants(word))})"));

    public IReadOnlyList<string> Variants(string word)
    {
        var stem = Stem.Of(word);
        string[] beginnings = stem == word ? [word + "*"] : [word + "*", stem + "*"];
        return stems.Contains(stem) || Has(word) ? beginnings : [.. beginnings, .. sorted.Where(known => Typing.OneError(word, known)).Take(MostErrors)];
    }

    private bool Has(string word) => Array.BinarySearch(sorted, word, StringComparer.Ordinal) >= 0;
}
