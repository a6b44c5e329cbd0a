namespace Network.Graph.Neo4j;

/// <summary>
/// Asks the server one thing for many callers: while one asking is under way, all who come share the next one, so each
/// gets an answer that was asked for after it came. Keeps a crowd of readers from filling the server's threads with
/// waits for one lock.
/// </summary>
internal sealed class SharedAsking<T>(Func<Task<T>> ask)
{
    private readonly Lock gate = new();
    private Task<T>? current;
    private Task<T>? next;

    public Task<T> AskAsync()
    {
        lock (gate)
        {
            if (next is not null)
            {
                return next;
            }

            // On a thread of its own, else it may have ended, and cleared itself, before it stands here.
            return current is { IsCompleted: false } busy ? next = Task.Run(() => AfterAsync(busy)) : current = ask();
        }
    }

    private async Task<T> AfterAsync(Task<T> before)
    {
        await before.ContinueWith(_ => { }, TaskScheduler.Default);
        Task<T> asking;
        lock (gate)
        {
            current = asking = ask();
            next = null;
        }

        return await asking;
    }
}
