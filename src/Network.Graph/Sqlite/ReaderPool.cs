using System.Collections.Concurrent;

namespace Network.Graph.Sqlite;

/// <summary>Read-only sessions that are kept with their prepared statements and lent to one caller at a time.</summary>
internal sealed class ReaderPool(StoreFile file) : IDisposable
{
    private readonly ConcurrentBag<Session> idle = [];
    private volatile bool closed;

    public async Task<T> LendAsync<T>(Func<Session, Task<T>> use)
    {
        ObjectDisposedException.ThrowIf(closed, this);
        var session = idle.TryTake(out var kept) ? kept : file.OpenForReading();
        try
        {
            return await use(session);
        }
        finally
        {
            if (closed)
            {
                session.Dispose();
            }
            else
            {
                idle.Add(session);
            }
        }
    }

    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
