using System.Threading.Channels;

namespace Network.Graph.Sqlite;

/// <summary>
/// The one thread that writes. It takes what waits, runs each change in a savepoint of its own, commits all of them
/// with one sync to disk (group commit) and only then tells their callers. A change that fails or abandons is rolled
/// back alone; if the commit itself fails, everybody in the group hears it.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int Group = 256;
    private readonly Channel<Waiting> waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly Session session;
    private readonly Thread thread;

    public WriteQueue(Session session)
    {
        this.session = session;
        thread = new Thread(Work) { IsBackground = true, Name = "graph writer" };
        thread.Start();
    }

    public async Task<T> EnqueueAsync<T>(Func<Session, Outcome<T>> change, CancellationToken cancel)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        await waiting.Writer.WriteAsync(Waiting.For(change, done, cancel), cancel);
        return await done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await Task.Run(thread.Join);
        session.Dispose();
    }

    private void Work()
    {
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            var group = new List<Waiting>();
            while (group.Count < Group && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
            }

            Commit(group);
        }
    }

    private void Commit(List<Waiting> group)
    {
        var settled = new List<Action>();
        try
        {
            session.Run("BEGIN IMMEDIATE");
            settled.AddRange(group.Select(RunAlone));
            session.Run("COMMIT");
        }
        catch (Exception failure)
        {
            RollBack();
            group.ForEach(one => one.Fail(failure));
            return;
        }

        settled.ForEach(tell => tell());
    }

    /// <summary>Runs one change; what to tell its caller waits for the commit.</summary>
    private Action RunAlone(Waiting one)
    {
        session.Run("SAVEPOINT one");
        try
        {
            var (keep, tell) = one.Run(session);
            session.Run(keep ? "RELEASE one" : "ROLLBACK TO one; RELEASE one");
            return tell;
        }
        catch (Exception failure)
        {
            session.Run("ROLLBACK TO one; RELEASE one");
            return () => one.Fail(failure);
        }
    }

    private void RollBack()
    {
        try
        {
            session.Run("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // SQLite had already rolled back by itself, as it does when the disk is full.
        }
    }

    /// <param name="Keep">False: roll the change back although it gave a value.</param>
    internal readonly record struct Outcome<T>(T Value, bool Keep);

    private sealed record Waiting(Func<Session, (bool Keep, Action Tell)> Run, Action<Exception> Fail)
    {
        public static Waiting For<T>(Func<Session, Outcome<T>> change, TaskCompletionSource<T> done, CancellationToken cancel) => new(
            session =>
            {
                cancel.ThrowIfCancellationRequested();
                var outcome = change(session);
                return (outcome.Keep, () => done.TrySetResult(outcome.Value));
            },
            failure => done.TrySetException(failure));
    }
}
