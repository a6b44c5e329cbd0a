using Network.Graph;

namespace Network.Web.Search;

/// <summary>Finds matters, places, organisations, laws and contacts by words.</summary>
public sealed class SearchStore(IGraph graph)
{
    /// <summary>So many the engine gives; the order among them is ours.</summary>
    private const int Candidates = 600;

    private volatile Vocabulary? last;

    /// <summary>Best first, in the same order every time. What has all the words; where nothing has, what has some of them.</summary>
    public async Task<IReadOnlyList<Hit>> FindAsync(SearchWords typed, SearchKind? kind, CancellationToken cancel)
    {
        if (typed.IsEmpty)
        {
            return [];
        }

        var vocabulary = await VocabularyAsync(cancel);
        var found = await HitsAsync(vocabulary.Expression(typed.Words, all: true), typed, kind, cancel);
        return found.Count > 0 || typed.Words.Count == 1 ? found : await HitsAsync(vocabulary.Expression(typed.Words, all: false), typed, kind, cancel);
    }

    private async Task<IReadOnlyList<Hit>> HitsAsync(string query, SearchWords typed, SearchKind? kind, CancellationToken cancel)
    {
        var rows = await graph.QueryAsync("search/find", new { query, limit = Candidates }, cancel);
        return [.. rows.Select(row => Hit.Of(row, typed.Words)).OfType<Hit>()
            .Where(hit => kind is null || hit.Kind == kind)
            .OrderByDescending(hit => hit.Rank)
            .ThenByDescending(hit => hit.EngineScore)
            .ThenBy(hit => hit.Address, StringComparer.Ordinal)
            .DistinctBy(hit => hit.Address)];
    }

    private async Task<Vocabulary> VocabularyAsync(CancellationToken cancel)
    {
        var change = await graph.LastChangeAsync(cancel);
        if (last is { } known && known.ReadAt == change)
        {
            return known;
        }

        var words = (await graph.QueryAsync("search/words", cancel: cancel)).Select(row => row.Required("word"));
        return last = new Vocabulary(change, [.. words.Order(StringComparer.Ordinal)]);
    }
}
