using Network.Graph;

namespace Network.Web.Search;

/// <summary>Finds matters, places, organisations, laws and contacts by words.</summary>
public sealed class SearchStore(IGraph graph)
{
    /// <summary>So many the engine gives of one kind; the order among them is ours, so that both engines find alike.</summary>
    private const int Candidates = 150;

    private static readonly SearchKind[] Kinds = Enum.GetValues<SearchKind>();

    private volatile Vocabulary? last;

    public Task<IReadOnlyList<Hit>> FindAsync(SearchWords typed, CancellationToken cancel) => FindAsync(typed, Kinds, cancel);

    public Task<IReadOnlyList<Hit>> FindAsync(SearchWords typed, SearchKind kind, CancellationToken cancel) => FindAsync(typed, [kind], cancel);

    /// <summary>Best first, in the same order every time. What has all the words; where nothing has, what has some of them.</summary>
    private async Task<IReadOnlyList<Hit>> FindAsync(SearchWords typed, IReadOnlyList<SearchKind> kinds, CancellationToken cancel)
    {
        if (typed.IsEmpty)
        {
            return [];
        }

        var vocabulary = await VocabularyAsync(cancel);
        var ranking = new Ranking(typed.Words, vocabulary);
        var found = await HitsAsync(vocabulary.Expression(typed.Words, all: true), ranking, kinds, cancel);
        return found.Count > 0 || typed.Words.Count == 1 ? found : await HitsAsync(vocabulary.Expression(typed.Words, all: false), ranking, kinds, cancel);
    }

    private Task<IReadOnlyList<Hit>> HitsAsync(string query, Ranking ranking, IReadOnlyList<SearchKind> kinds, CancellationToken cancel) => graph.ReadAsync<IReadOnlyList<Hit>>(
        async reader =>
        {
            var hits = new List<Hit>();
            foreach (var labels in kinds.SelectMany(Hit.LabelsOf))
            {
                var rows = await reader.QueryAsync("search/find", new { query, labels, limit = Candidates });
                hits.AddRange(rows.Select(row => Hit.Of(row, ranking)).OfType<Hit>());
            }

            return [.. hits
                .OrderByDescending(hit => hit.Rank)
                .ThenBy(hit => hit.Name.In("cs").Length)
                .ThenBy(hit => hit.Address, StringComparer.Ordinal)
                .ThenBy(hit => hit.About.In("cs"), StringComparer.Ordinal)
                .DistinctBy(hit => hit.Address)];
        },
        cancel);

    private async Task<Vocabulary> VocabularyAsync(CancellationToken cancel)
    {
        var change = await graph.PublicVersionAsync(cancel);
        if (last is { } known && known.ReadAt == change)
        {
            return known;
        }

        var words = (await graph.QueryAsync("search/words", cancel: cancel)).Select(row => row.Required("word"));
        return last = new Vocabulary(change, [.. words.Order(StringComparer.Ordinal)]);
    }
}
