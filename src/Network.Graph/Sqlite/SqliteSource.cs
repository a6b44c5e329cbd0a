using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>The embedded store opened only to read it whole, also beside the platform that has it open.</summary>
public sealed class SqliteSource : IGraphSource
{
    private readonly Session session;

    private SqliteSource(Session session) => this.session = session;

    /// <exception cref="StoreUnusableException">There is no store, or it is not one of this version.</exception>
    public static SqliteSource Open(string directory) => new(StoreFile.OpenToCopy(directory));

    public Task ExportAsync(Func<GraphRecord, Task> take, CancellationToken cancel = default) => SqliteArchive.ExportAsync(session, take);

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }
}
