using Network.Graph;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Where a graph may not be moved to; what becomes of one that was is told by <see cref="SameAnswersTests"/>.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class MovingTests(Neo4jServer server)
{
    [Fact]
    public async Task A_graph_goes_into_an_empty_store_only()
    {
        await using var neo4j = await server.OpenAsync();
        await neo4j.PlaceAsync("1", "Osek");
        await Assert.ThrowsAsync<StoreUnusableException>(() => neo4j.ImportAsync([]));
        Assert.NotNull(await neo4j.ReadAsync(reader => reader.FindAsync("Territory", "1")));
    }
}
