using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Graph.Neo4j;

/// <summary>
/// The engine for servers: a Neo4j database that several web nodes share, reached through its HTTP Query API.
/// Neo4j reads what is committed and no snapshot; where several answers must come from one moment they are asked again
/// if something was kept meanwhile. The reasons are in <c>docs/decisions/neo4j.md</c>.
/// </summary>
public sealed class Neo4jGraph : IGraph, IGraphArchive
{
    private const int Moments = 6;
    private readonly TimeProvider clock;
    private readonly QueryApi api;
    private readonly Bookmarks bookmarks = new();
    private readonly Ids ids;
    private readonly SharedAsking<long> settled;

    /// <summary>One at a time: the history is one line, and a crowd waiting for its lock would take all the server's threads.</summary>
    private readonly SemaphoreSlim writing = new(1);

    public Neo4jGraph(Neo4jSettings settings, TimeProvider clock)
    {
        Settings = settings;
        this.clock = clock;
        api = new QueryApi(settings, clock);
        ids = new Ids(clock);
        settled = new SharedAsking<long>(AskSettledAsync);
    }

    public Neo4jSettings Settings { get; }

    /// <summary>Checks the server and brings its schema up to date; before that nothing may be asked.</summary>
    /// <exception cref="StoreUnusableException">The server is away or not set up for the platform; the message says how to go on.</exception>
    public Task PrepareAsync(CancellationToken cancel = default) => PrepareAsync(toImport: false, cancel);

    /// <summary>As <see cref="PrepareAsync(CancellationToken)"/>; a database that holds half an import is taken as well, to import anew.</summary>
    public Task PrepareToImportAsync(CancellationToken cancel = default) => PrepareAsync(toImport: true, cancel);

    private async Task PrepareAsync(bool toImport, CancellationToken cancel)
    {
        await new ServerCheck(api, Settings).RunAsync(cancel);
        try
        {
            await ServerMigrations.ApplyAsync(statement => RunAsync(statement, reads: false, cancel), Settings, toImport);
        }
        catch (Exception failure) when (failure is ServerErrorException or StoreAwayException)
        {
            throw new StoreUnusableException($"The schema of the database {Settings.Database} of Neo4j at {Settings.Url} could not be prepared: {failure.Message} May the user {Settings.User} create indexes and constraints there?", failure);
        }
    }

    public async Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default)
    {
        var reader = new ServerReader(statement => RunAsync(statement, reads: true, cancel));
        for (var moment = 1; ; moment++)
        {
            var before = await settled.AskAsync().WaitAsync(cancel);
            var value = await read(reader);
            if (moment == Moments || before == await settled.AskAsync().WaitAsync(cancel))
            {
                return value;
            }
        }
    }

    public async Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default)
    {
        NestedWrite.Refuse();
        await StandInLineAsync(cancel);
        try
        {
            var retrying = new Retrying(clock);
            while (true)
            {
                var (done, value, failure) = await new ServerWrite<T>(api, bookmarks, clock, ids).TryAsync(author, write, cancel);
                if (done)
                {
                    return value!;
                }

                await AgainOrThrowAsync(retrying, failure!, cancel);
            }
        }
        finally
        {
            writing.Release();
        }
    }

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default) =>
        RunAsync(ServerReader.Asked(question, parameters), reads: true, cancel);

    public async Task<long> LastChangeAsync(CancellationToken cancel = default) =>
        (await RunAsync(Statement.Of("last-change"), reads: true, cancel))[0].Count("seq");

    /// <summary>Nothing to do from here: the server alone knows its files.</summary>
    public Task SettleErasuresAsync(CancellationToken cancel = default) => Task.CompletedTask;

    public async Task<long> PublicVersionAsync(CancellationToken cancel = default) =>
        (await RunAsync(Statement.Of("public-version"), reads: true, cancel))[0].Count("seq");

    public async Task<string?> TroubleAsync(CancellationToken cancel = default)
    {
        try
        {
            await settled.AskAsync().WaitAsync(cancel);
            return null;
        }
        catch (StoreAwayException)
        {
            return "The graph's Neo4j server does not answer.";
        }
    }

    public async Task ExportAsync(Func<GraphRecord, Task> take, CancellationToken cancel = default)
    {
        using var transaction = new ServerTransaction(api, bookmarks.Newest, cancel);
        try
        {
            await ServerArchive.ExportAsync(transaction.RunAsync, take);
        }
        finally
        {
            await transaction.RollBackAsync();
        }
    }

    public async Task ImportAsync(IEnumerable<GraphRecord> records, CancellationToken cancel = default)
    {
        async Task<IReadOnlyList<Row>> OnceAsync(Statement statement)
        {
            var seen = bookmarks.Newest;
            var answer = await api.RunAsync(statement, reads: false, seen, cancel);
            bookmarks.Replace(seen, answer.Bookmarks);
            return answer.Rows;
        }

        await ServerArchive.ImportAsync(OnceAsync, records);
    }

    public ValueTask DisposeAsync()
    {
        api.Dispose();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Number of the last change, when none is being kept: takes the lock of the history and lets it go. In a transaction
    /// of its own; one that is opened and then lost on the way would hold the lock for a minute.
    /// </summary>
    private async Task<long> AskSettledAsync() =>
        (await RunAsync(Statement.Of("last-settled-change"), reads: false, CancellationToken.None))[0].Count("seq");

    /// <exception cref="StoreAwayException">The server has fallen silent; nobody waits until all who came before have found that out.</exception>
    private async Task StandInLineAsync(CancellationToken cancel)
    {
        await api.Pulse.PassAsync(cancel);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, api.Pulse.Silence);
        try
        {
            await writing.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw Pulse.Away();
        }
    }

    private async Task<IReadOnlyList<Row>> RunAsync(Statement statement, bool reads, CancellationToken cancel)
    {
        var retrying = new Retrying(clock);
        while (true)
        {
            var seen = bookmarks.Newest;
            try
            {
                var answer = await api.RunAsync(statement, reads, seen, cancel);
                if (!reads)
                {
                    bookmarks.Replace(seen, answer.Bookmarks);
                }

                return answer.Rows;
            }
            catch (Exception failure) when (failure is ServerErrorException or StoreAwayException)
            {
                await AgainOrThrowAsync(retrying, failure, cancel);
            }
        }
    }

    private async Task AgainOrThrowAsync(Retrying retrying, Exception failure, CancellationToken cancel)
    {
        if (failure is ServerErrorException { IsStaleBookmark: true })
        {
            bookmarks.Forget();
        }

        await retrying.PauseOrThrowAsync(failure, cancel);
    }
}
