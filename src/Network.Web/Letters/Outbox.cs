using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>
/// The letters that wait, as the one who posts them sees it. Each step is one transaction: claim, then post, then record
/// what came of it. Whoever dies in between leaves a claim that runs out, and the letter goes to the next one. Two
/// processes never hold one letter at a time. That a letter was sent is recorded whoever holds the claim by then: the
/// mail server has it.
/// </summary>
public sealed class Outbox(IGraph graph, TimeProvider clock)
{
    private const string Author = "letters";
    private const int LongestError = 300;

    /// <summary>Longer than one letter can take, as <see cref="SmtpLine"/> gives up earlier.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    private static readonly int[] Minutes = [1, 5, 15, 60, 180, 360, 720, 1440];

    public async Task<IReadOnlyList<StoredLetter>> DueAsync(int limit, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("letters/due", new { now = UtcText.Of(clock.GetUtcNow()), limit = (long)limit }, cancel)).Select(StoredLetter.Of)];

    /// <summary>Null where another one holds it, it is no longer waiting, or it went out of date: then it is dropped.</summary>
    /// <param name="domain">What its Message-ID ends with, unless it has one from an earlier attempt.</param>
    public Task<LetterClaim?> ClaimAsync(string id, string domain)
    {
        var token = Guid.NewGuid().ToString("N");
        return graph.WriteAsync(Author, async writer =>
        {
            var now = clock.GetUtcNow();
            if (await FindAsync(writer, id) is not { } found || !found.Letter.MayBePosted(now))
            {
                writer.Abandon();
                return null;
            }

            if (found.Letter.StaleAt <= now)
            {
                await writer.ChangeAsync(id, found.Node.Version, Settled(LetterState.Dropped));
                return null;
            }

            var claim = new LetterClaim(found.Letter with { Attempts = found.Letter.Attempts + 1 }, found.Letter.MessageId ?? $"{found.Letter.Code}@{domain}", token, now + Lease);
            await writer.ChangeAsync(id, found.Node.Version, new Properties
            {
                { "claim", token }, { "claimedUntil", UtcText.Of(claim.Until) }, { "messageId", claim.MessageId }, { "attempts", claim.Letter.Attempts },
            });
            return claim;
        });
    }

    public Task<bool> SentAsync(LetterClaim claim) => SettleAsync(
        claim,
        found => found.Letter.State == LetterState.Waiting,
        new Properties { { "sentAt", UtcText.Of(clock.GetUtcNow()) }, { "lastError", null } },
        LetterState.Sent);

    public Task<bool> FailedAsync(LetterClaim claim, string error) =>
        SettleAsync(claim, found => found.IsHeldBy(claim), new Properties { { "lastError", Line(error) } }, LetterState.Failed);

    /// <summary>Puts it off: the pauses grow with the attempts, up to a day.</summary>
    public Task<bool> LaterAsync(LetterClaim claim, string error)
    {
        var pause = TimeSpan.FromMinutes(Minutes[Math.Min(claim.Letter.Attempts, Minutes.Length) - 1]);
        return SettleAsync(
            claim,
            found => found.IsHeldBy(claim),
            new Properties { { "lastError", Line(error) }, { "nextAt", UtcText.Of(clock.GetUtcNow() + pause) } },
            LetterState.Waiting);
    }

    private Task<bool> SettleAsync(LetterClaim claim, Func<Found, bool> may, Properties facts, LetterState state) => graph.WriteAsync(Author, async writer =>
    {
        if (await FindAsync(writer, claim.Letter.Id) is not { } found || !may(found))
        {
            writer.Abandon();
            return false;
        }

        var settled = Settled(state);
        foreach (var (key, value) in facts) settled.Add(key, value);
        await writer.ChangeAsync(found.Node.Id, found.Node.Version, settled);
        return true;
    });

    private static Properties Settled(LetterState state) => new() { { "state", StoredLetter.Word(state) }, { "claim", null }, { "claimedUntil", null } };

    private static string Line(string error) => SafeWords.Short(SafeWords.Line(error), LongestError);

    private static async Task<Found?> FindAsync(IGraphReader reader, string id) =>
        await reader.FindAsync(id) is { Retired: false } node ? new Found(node, StoredLetter.Of(node.Id, node.Properties)) : null;

    private sealed record Found(Node Node, StoredLetter Letter)
    {
        public bool IsHeldBy(LetterClaim claim) => Node.Properties.Text("claim") == claim.Token;
    }
}
