using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>
/// The one thread that writes. It takes what waits, runs each change in a savepoint of its own, commits all of them
/// with one sync to disk (group commit) and only then tells their callers. A change that fails or abandons is rolled
/// back alone; where SQLite gives up the whole transaction, or the commit fails, each of the group is tried by itself,
/// so that one change too large for the disk does not harm the others.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int Group = 256;
    private const string UndoOne = "ROLLBACK TO one; RELEASE one";
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private readonly Channel<Waiting> waiting = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly Session session;
    private readonly WriteAheadLog log;
    private readonly Thread thread;

    public WriteQueue(Session session, WriteAheadLog log)
    {
        this.session = session;
        this.log = log;
        thread = new Thread(Work) { IsBackground = true, Name = "graph writer" };
        thread.UnsafeStart();
    }

    /// <exception cref="InvalidOperationException">Called from inside a change: it would wait for itself.</exception>
    public async Task<T> EnqueueAsync<T>(Func<Session, Outcome<T>> change, CancellationToken cancel)
    {
        NestedWrite.Refuse();
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await waiting.Writer.WriteAsync(Waiting.For(change, done, cancel), cancel);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteGraph));
        }

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
        while (WaitForMore())
        {
            var group = new List<Waiting>();
            while (group.Count < Group && waiting.Reader.TryRead(out var next))
            {
                group.Add(next);
            }

            Commit(group);
        }
    }

    /// <returns>False where nothing more will come.</returns>
    private bool WaitForMore()
    {
        var more = waiting.Reader.WaitToReadAsync().AsTask();
        while (log.HoldsErased && Task.WhenAny(more, Task.Delay(Idle)).GetAwaiter().GetResult() != more)
        {
            Tidy(log.Empty); // somebody was reading when something was erased
        }

        return more.GetAwaiter().GetResult();
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
            FailOrTryAlone(group, failure);
            return;
        }

        Tidy(log.Settle);
        settled.ForEach(tell => tell());
        Tidy(log.KeepShort);
    }

    private void FailOrTryAlone(List<Waiting> group, Exception failure)
    {
        if (group is [var single])
        {
            single.Fail(failure);
        }
        else
        {
            group.ForEach(one => Commit([one]));
        }
    }

    /// <summary>Runs one change; what to tell its caller waits for the commit.</summary>
    private Action RunAlone(Waiting one)
    {
        session.Run("SAVEPOINT one");
        try
        {
            var (keep, tell) = one.Run(session);
            session.Run(keep ? "RELEASE one" : UndoOne);
            return tell;
        }
        catch (Exception failure)
        {
            session.Recover();
            if (!session.InTransaction)
            {
                ExceptionDispatchInfo.Throw(failure);
            }

            session.Run(UndoOne);
            return () => one.Fail(failure);
        }
    }

    private void RollBack()
    {
        session.Recover();
        try
        {
            if (session.InTransaction)
            {
                session.Run("ROLLBACK");
            }
        }
        catch (SqliteException)
        {
            session.Recover(); // the next group finds the transaction still open, fails to begin and comes here again
        }
    }

    private void Tidy(Action tidy)
    {
        try
        {
            tidy();
        }
        catch (SqliteException)
        {
            session.Recover(); // all that was committed stands in the log; a later commit tries again
        }
    }

    /// <param name="Keep">False: roll the change back although it gave a value.</param>
    internal readonly record struct Outcome<T>(T Value, bool Keep);
}
