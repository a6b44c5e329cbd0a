using Network.Graph;

namespace Network.Tests.Graph.Neo4j;

[Collection(Neo4jServer.Alone)]
public sealed class Neo4jGraphTests(Neo4jServer server) : GraphContract
{
    protected override int Edits => 16;

    protected override async Task<IGraph> OpenAsync() => await server.OpenAsync();

    protected override Task RemoveAsync() => Task.CompletedTask;
}
