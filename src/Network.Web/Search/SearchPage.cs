namespace Network.Web.Search;

/// <summary>What was found, by kind; the kind with the best hit comes first.</summary>
public sealed class SearchPage(SearchWords typed, SearchKind? wanted, IReadOnlyList<Hit> found, bool isQuestion)
{
    private const int Few = 5;
    private const int Many = 100;

    public SearchWords Typed => typed;

    public SearchKind? Wanted => wanted;

    public bool IsQuestion => isQuestion;

    public int Count => found.Count;

    public IReadOnlyList<HitGroup> Groups { get; } = [.. found
        .GroupBy(hit => hit.Kind)
        .OrderByDescending(group => group.Max(hit => hit.Rank)).ThenBy(group => group.Key)
        .Where(group => wanted is null || group.Key == wanted)
        .Select(group => new HitGroup(group.Key, group.Count(), [.. group.Take(wanted is null ? Few : Many)]))];

    /// <summary>How many there are of each kind, for the links above the list.</summary>
    public IReadOnlyList<(SearchKind Kind, int Count)> Kinds { get; } = [.. found.GroupBy(hit => hit.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
}

public sealed record HitGroup(SearchKind Kind, int Count, IReadOnlyList<Hit> Hits)
{
    public bool HasMore => Count > Hits.Count;
}
