using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>
/// A change that waits for its turn, and how its caller hears of it. It runs on the writer's thread but in the
/// caller's context, so that it speaks the caller's language.
/// </summary>
internal sealed record Waiting(Func<Session, (bool Keep, Action Tell)> Run, Action<Exception> Fail)
{
    /// <summary>It is no change and runs in no transaction.</summary>
    public bool IsHousekeeping { get; init; }

    public static Waiting For<T>(Func<Session, WriteQueue.Outcome<T>> change, TaskCompletionSource<T> done, CancellationToken cancel)
    {
        var context = ExecutionContext.Capture() ?? throw new InvalidOperationException("A change needs the context of its caller.");
        return new(
            session =>
            {
                cancel.ThrowIfCancellationRequested();
                var outcome = default(WriteQueue.Outcome<T>);
                ExecutionContext.Run(context, _ => outcome = Mark(session, change), null);
                return (outcome.Keep, () => done.TrySetResult(outcome.Value));
            },
            failure => done.TrySetException(failure));
    }

    private static WriteQueue.Outcome<T> Mark<T>(Session session, Func<Session, WriteQueue.Outcome<T>> change)
    {
        NestedWrite.Enter();
        return change(session);
    }
}
