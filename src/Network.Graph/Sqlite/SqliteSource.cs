using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>The embedded store opened only to read it whole, also beside the platform that has it open.</summary>
public sealed class SqliteSource : IGraphArchive, IAsyncDisposable
{
    private readonly Session session;

    private SqliteSource(Session session) => this.session = session;

    /// <exception cref="StoreUnusableException">There is no store, or it is not one of this version.</exception>
    public static SqliteSource Open(string directory) => new(StoreFile.OpenToCopy(directory));

    public async Task ExportAsync(Func<GraphRecord, Task> take, CancellationToken cancel = default)
    {
        session.Run("BEGIN");
        await SqliteArchive.ExportAsync(session, take);
        session.Run("COMMIT");
    }

    public Task ImportAsync(IEnumerable<GraphRecord> records, CancellationToken cancel = default) =>
        throw new InvalidOperationException("It is open for reading only.");

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }
}
