using Network.Graph;
using Network.Web.Audit;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>Letters as an administrator sees them. They name people, so that reading them is written down too.</summary>
public sealed class LetterStore(Acts acts, LetterBell bell, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <param name="state">Null for all.</param>
    /// <param name="page">From 1.</param>
    public Task<LetterList> ListAsync(LetterState? state, int page, CancellationToken cancel) => acts.ReadAsync(
        new Act("letters.read"),
        async reader =>
        {
            var counts = (await reader.QueryAsync("letters/counts")).ToDictionary(row => Enum.Parse<LetterState>(row.Required("state"), ignoreCase: true), row => (int)row.Count("letters"));
            var states = (state is { } one ? [one] : Enum.GetValues<LetterState>()).Select(StoredLetter.Word).ToArray();
            var rows = await reader.QueryAsync("letters/in-state", new { states, offset = (long)(page - 1) * PageSize, limit = (long)PageSize });
            return new LetterList(counts, [.. rows.Select(StoredLetter.Of)]);
        },
        cancel);

    /// <summary>Null where there is no such letter.</summary>
    public Task<StoredLetter?> FindAsync(string id, CancellationToken cancel) => acts.ReadAsync(
        new Act("letters.read").To(StoredLetter.Label, id),
        async reader => await reader.FindAsync(id) is { Label: StoredLetter.Label, Retired: false } node ? StoredLetter.Of(node.Id, node.Properties) : null,
        cancel);

    /// <summary>Puts a failed letter back into the outbox; a letter that is not failed, or too old, stays as it is.</summary>
    /// <returns>False where there is no such letter.</returns>
    public Task<bool> RetryAsync(string id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return acts.DoAsync(
            new Act("letter.retry").To(StoredLetter.Label, id),
            async writer =>
            {
                var node = await writer.FindAsync(id) is { Label: StoredLetter.Label, Retired: false } found ? found : null;
                if (node is null || !StoredLetter.Of(id, node.Properties).MayBeRetried(now))
                {
                    writer.Abandon();
                    return node is not null;
                }

                await writer.ChangeAsync(id, node.Version, new Properties { { "state", StoredLetter.Word(LetterState.Waiting) }, { "attempts", 0 }, { "nextAt", UtcText.Of(now) } });
                bell.Ring();
                return true;
            },
            cancel);
    }
}
