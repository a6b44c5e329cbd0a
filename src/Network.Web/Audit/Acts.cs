using Network.Graph;
using Network.Web.Rights;

namespace Network.Web.Audit;

/// <summary>
/// The door through which people and jobs change the graph: what they did is written down in the same change, or
/// neither is kept.
/// </summary>
public sealed class Acts(IGraph graph, Caller caller, TimeProvider clock)
{
    public Caller Caller => caller;

    /// <param name="write">May run twice, so it talks to its writer only; it may say more of the act.</param>
    public Task<T> DoAsync<T>(Act act, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default) => graph.WriteAsync(
        caller.Author,
        async writer =>
        {
            var value = await write(writer);
            await NoteAsync(writer, act);
            return value;
        },
        cancel);

    /// <summary>Reads something personal. Where it cannot be written down, it is not read.</summary>
    public Task<T> ReadAsync<T>(Act act, Func<IGraphReader, Task<T>> read, CancellationToken cancel = default) =>
        DoAsync(act.AsReading(), writer => read(writer), cancel);

    private async Task NoteAsync(IGraphWriter writer, Act act)
    {
        var last = await writer.QueryAsync("audit/last") is [var row] ? AuditEntry.Of(row.Properties("props")) : null;
        var entry = new AuditEntry(
            (last?.Number ?? 0) + 1, clock.GetUtcNow().ToString("O"), caller.Author, act.Name, act.Outcome, act.SubjectLabel, act.Subject, act.Context, act.Reason, caller.Request, last?.Hash ?? AuditEntry.Beginning)
        { Network = caller.Network };
        if (await writer.CreateAsync(AuditEntry.Label, entry.Properties) is CreateResult.Taken)
        {
            throw new InvalidOperationException($"The record {entry.Code} of an act is there already.");
        }
    }
}
