using Network.Graph;

namespace Network.Web.Letters;

/// <summary>Letters as an administrator sees them.</summary>
public sealed class LetterStore(IGraph graph, LetterBell bell, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="state">Null for all.</param>
    /// <param name="page">From 1.</param>
    public Task<LetterList> ListAsync(LetterState? state, int page, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var counts = (await reader.QueryAsync("letters/counts")).ToDictionary(row => Enum.Parse<LetterState>(row.Required("state"), ignoreCase: true), row => (int)row.Count("letters"));
            var states = (state is { } one ? [one] : Enum.GetValues<LetterState>()).Select(StoredLetter.Word).ToArray();
            var rows = await reader.QueryAsync("letters/in-state", new { states, offset = (long)(page - 1) * PageSize, limit = (long)PageSize });
            return new LetterList(counts, [.. rows.Select(StoredLetter.Of)]);
        },
        cancel);

    /// <summary>Null where there is no such letter.</summary>
    public async Task<StoredLetter?> FindAsync(string id, CancellationToken cancel) => await graph.ReadAsync(
        async reader => await reader.FindAsync(id) is { Label: StoredLetter.Label, Retired: false } node ? StoredLetter.Of(node.Id, node.Properties) : null,
        cancel);

    /// <summary>Puts a failed letter back into the outbox; a letter that is not failed, or too old, stays as it is.</summary>
    /// <returns>False where there is no such letter.</returns>
    public async Task<bool> RetryAsync(string id, string author, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await graph.WriteAsync(
            author,
            async writer =>
            {
                if (await writer.FindAsync(id) is not { Label: StoredLetter.Label, Retired: false } node) return false;
                if (!StoredLetter.Of(id, node.Properties).MayBeRetried(now)) return true;
                await writer.ChangeAsync(id, node.Version, new Properties { { "state", StoredLetter.Word(LetterState.Waiting) }, { "attempts", 0 }, { "nextAt", UtcText.Of(now) } });
                bell.Ring();
                return true;
            },
            cancel);
    }
}
