using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

public sealed class SqliteGraphTests : GraphContract
{
    private readonly TempDirectory directory = new();

    protected override Task<IGraph> OpenAsync() => Task.FromResult<IGraph>(SqliteGraph.Open(directory.Path, TimeProvider.System));

    protected override Task RemoveAsync()
    {
        directory.Dispose();
        return Task.CompletedTask;
    }
}
