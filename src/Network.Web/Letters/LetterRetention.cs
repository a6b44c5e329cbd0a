using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>
/// Forgets letters: their words seven days after they were sent (or went out of date unsent), the rest after ninety.
/// </summary>
public sealed class LetterRetention(IGraph graph, TimeProvider clock)
{
    private const string Author = "letters";
    private const int Batch = 200;
    private static readonly TimeSpan WordsKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private static readonly Properties NoWords = new() { { "subject", null }, { "text", null }, { "html", null } };

    /// <returns>How many letters lost their words, and how many went with all that was known of them.</returns>
    public async Task<(int Blanked, int Erased)> TidyAsync(CancellationToken cancel) => (
        await EachAsync("letters/old-words", WordsKept, async (writer, row) => await writer.ChangeAsync(row.Required("id"), row.Count("version"), NoWords) is ChangeResult.Changed, cancel),
        await EachAsync("letters/old", Kept, (writer, row) => writer.EraseAsync(row.Required("id")), cancel));

    /// <summary>In batches, so that nobody waits long behind it; what somebody changes meanwhile has its turn the next night.</summary>
    private async Task<int> EachAsync(string question, TimeSpan kept, Func<IGraphWriter, Row, Task<bool>> forget, CancellationToken cancel)
    {
        var before = UtcText.Of(clock.GetUtcNow() - kept);
        for (var all = 0; ;)
        {
            var found = await graph.QueryAsync(question, new { before, limit = (long)Batch }, cancel);
            var done = await graph.WriteAsync(Author, writer => ForgetAsync(writer, found, forget), cancel);
            all += done;
            if (done < Batch) return all;
        }
    }

    private static async Task<int> ForgetAsync(IGraphWriter writer, IReadOnlyList<Row> found, Func<IGraphWriter, Row, Task<bool>> forget)
    {
        var done = 0;
        foreach (var row in found) done += await forget(writer, row) ? 1 : 0;
        return done;
    }
}
