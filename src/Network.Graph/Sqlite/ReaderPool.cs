namespace Network.Graph.Sqlite;

/// <summary>
/// Read-only sessions that are kept with their prepared statements and lent to one caller at a time. One on which a
/// statement failed is not lent again.
/// </summary>
internal sealed class ReaderPool(StoreFile file) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Stack<Session> idle = [];
    private bool closed;

    public async Task<T> LendAsync<T>(Func<Session, Task<T>> use, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var session = Take() ?? file.OpenForReading();
        try
        {
            return await use(session);
        }
        finally
        {
            GiveBack(session);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            while (idle.TryPop(out var session))
            {
                session.Dispose();
            }
        }
    }

    private Session? Take()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return idle.TryPop(out var session) ? session : null;
        }
    }

    private void GiveBack(Session session)
    {
        lock (gate)
        {
            if (closed || session.Failure is not null)
            {
                session.Dispose();
            }
            else
            {
                idle.Push(session);
            }
        }
    }
}
