using Network.Graph;
using Network.Graph.Neo4j;
using Network.Tests.Graph.Neo4j;

namespace Network.Tests.Imports;

[Collection(Neo4jServer.Alone)]
public sealed class Neo4jImportTests(Neo4jServer server) : ImportContract, IAsyncDisposable
{
    private Neo4jGraph? graph;

    public ValueTask DisposeAsync() => graph?.DisposeAsync() ?? ValueTask.CompletedTask;

    protected override async Task<IGraph> OpenAsync() => graph = await server.OpenAsync();
}
