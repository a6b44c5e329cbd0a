using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Imports;

public sealed class SqliteImportTests : ImportContract, IAsyncLifetime
{
    private readonly TempDirectory directory = new();
    private SqliteGraph? graph;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await (graph?.DisposeAsync() ?? ValueTask.CompletedTask);
        directory.Dispose();
    }

    protected override Task<IGraph> OpenAsync() => Task.FromResult<IGraph>(graph = SqliteGraph.Open(directory.Path, TimeProvider.System));
}
