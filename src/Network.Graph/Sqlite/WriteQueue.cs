using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>
/// The one thread that writes. It takes what waits, runs each change in a savepoint of its own, commits all of them
/// with one sync to disk (group commit) and only then tells their callers. A change that fails or abandons is rolled
/// back alone; where SQLite gives up the whole transaction, or the commit fails, each of the group is tried by itself,
/// so that one change too large for the disk does not harm the others. Housekeeping, which no transaction may hold,
/// runs between two groups.
/// </summary>
internal sealed class WriteQueue : IAsyncDisposable
{
    private const int Group = 256;
    private const string UndoOne = "ROLLBACK TO one; RELEASE one";
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
    public Task<T> EnqueueAsync<T>(Func<Session, Outcome<T>> change, CancellationToken cancel) => EnqueueAsync(change, isHousekeeping: false, cancel);

    /// <summary>Runs when its turn comes, in no transaction.</summary>
    /// <exception cref="InvalidOperationException">Called from inside a change: it would wait for itself.</exception>
    public Task<T> BetweenAsync<T>(Func<Session, T> keep, CancellationToken cancel) =>
        EnqueueAsync(session => new Outcome<T>(keep(session), true), isHousekeeping: true, cancel);

    private async Task<T> EnqueueAsync<T>(Func<Session, Outcome<T>> change, bool isHousekeeping, CancellationToken cancel)
    {
        NestedWrite.Refuse();
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await waiting.Writer.WriteAsync(Waiting.For(change, done, cancel) with { IsHousekeeping = isHousekeeping }, cancel);
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
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            var group = new List<Waiting>();
            while (group.Count < Group && waiting.Reader.TryPeek(out var next) && !next.IsHousekeeping && waiting.Reader.TryRead(out next))
            {
                group.Add(next);
            }

            if (group.Count > 0)
            {
                Commit(group);
            }
            else if (waiting.Reader.TryRead(out var housekeeping))
            {
                RunBetween(housekeeping);
            }
        }
    }

    private void RunBetween(Waiting one)
    {
        try
        {
            one.Run(session).Tell();
        }
        catch (Exception failure)
        {
            session.Recover();
            one.Fail(failure);
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
            FailOrTryAlone(group, failure);
            return;
        }

        settled.ForEach(tell => tell());
        KeepLogShort();
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

    private void KeepLogShort()
    {
        try
        {
            log.KeepShort();
        }
        catch (SqliteException)
        {
            session.Recover(); // all that was committed stands in the log; a later commit tries again
        }
    }

    /// <param name="Keep">False: roll the change back although it gave a value.</param>
    internal readonly record struct Outcome<T>(T Value, bool Keep);
}
