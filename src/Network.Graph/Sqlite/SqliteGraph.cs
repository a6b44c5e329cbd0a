using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>
/// The embedded engine: one file, one process, one writing connection, readers beside it. Its file and the reasons for
/// its settings are in <c>docs/decisions/store.md</c>.
/// </summary>
public sealed class SqliteGraph : IGraph, IGraphArchive
{
    private static readonly TimeSpan ReadersPause = TimeSpan.FromSeconds(1);
    private readonly StoreFile file;
    private readonly WriteAheadLog log;
    private readonly WriteQueue queue;
    private readonly ReaderPool readers;
    private readonly TimeProvider clock;
    private readonly Ids ids;

    private SqliteGraph(StoreFile file, Session writing, TimeProvider clock)
    {
        this.file = file;
        this.clock = clock;
        ids = new Ids(clock);
        log = new WriteAheadLog(writing, file.Path);
        queue = new WriteQueue(writing, log);
        readers = new ReaderPool(file);
    }

    /// <summary>Opens the store in a directory, or creates it where there has never been one.</summary>
    /// <exception cref="StoreUnusableException">The store is damaged, missing, newer, foreign or open elsewhere.</exception>
    public static SqliteGraph Open(string directory, TimeProvider clock)
    {
        var file = new StoreFile(directory);
        try
        {
            return new SqliteGraph(file, file.OpenForWriting(), clock);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default) =>
        readers.LendAsync(
            session => session.AtOneMomentAsync(async () =>
            {
                using var reader = new SqliteReader(session);
                return await read(reader);
            }),
            cancel);

    public Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default) => queue.EnqueueAsync(
        session =>
        {
            using var writer = new SqliteWriter(session, clock, ids, author);
            var value = write(writer).GetAwaiter().GetResult();
            if (!writer.Abandoned)
            {
                Derived.Update(session, writer.Touched);
            }

            return new WriteQueue.Outcome<T>(value, !writer.Abandoned);
        },
        cancel);

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default) =>
        readers.LendAsync(session => new SqliteReader(session).QueryAsync(question, parameters), cancel);

    public Task<long> LastChangeAsync(CancellationToken cancel = default) =>
        readers.LendAsync(session => Task.FromResult(session.Rows(Primitive.LastChange)[0].Count("seq")), cancel);

    public Task<long> PublicVersionAsync(CancellationToken cancel = default) =>
        readers.LendAsync(session => Task.FromResult(session.Rows(Primitive.PublicVersion)[0].Count("seq")), cancel);

    public async Task<string?> TroubleAsync(CancellationToken cancel = default)
    {
        if (!file.InPlace)
        {
            return "The file of the store is no longer in its place.";
        }

        await LastChangeAsync(cancel);
        // A change that keeps nothing: the writer's thread takes the write lock and gives it back.
        return await queue.EnqueueAsync(_ => new WriteQueue.Outcome<string?>(null, false), cancel);
    }

    public Task ExportAsync(Func<GraphRecord, Task> take, CancellationToken cancel = default) =>
        readers.LendAsync(session => SqliteArchive.ExportAsync(session, take), cancel);

    public Task ImportAsync(IEnumerable<GraphRecord> records, CancellationToken cancel = default) => queue.EnqueueAsync(
        session =>
        {
            SqliteArchive.Import(session, records);
            return new WriteQueue.Outcome<bool>(true, true);
        },
        cancel);

    public async Task SettleErasuresAsync(CancellationToken cancel = default)
    {
        await queue.BetweenAsync(Erasure.WriteAnew, cancel);
        while (!await queue.BetweenAsync(_ => log.Empty(), cancel))
        {
            await Task.Delay(ReadersPause, clock, cancel);
        }
    }

    public async ValueTask DisposeAsync()
    {
        readers.Dispose();
        await queue.DisposeAsync();
        file.Dispose();
    }
}
