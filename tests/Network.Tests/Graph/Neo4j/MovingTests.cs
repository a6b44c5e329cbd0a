using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph.Neo4j;

/// <summary>The whole seed graph, and some history on top of it, from one engine to the other and back.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class MovingTests(Neo4jServer server, SeedWorld world)
{
    [Fact]
    public async Task A_graph_that_went_to_neo4j_and_back_is_the_same_to_the_byte()
    {
        using var directory = new TempDirectory();
        string At(string name) => Path.Combine(directory.Path, name);
        var count = await GraphFile.WriteAsync(At("first"), world.Archive, _ => { });
        Assert.Equal(count, GraphFile.Check(At("first"), _ => { }));
        await using var neo4j = await server.OpenAsync();
        await neo4j.ImportAsync(GraphFile.Records(At("first")));
        await GraphFile.WriteAsync(At("second"), neo4j, _ => { });
        Assert.Equal(await File.ReadAllTextAsync(At("first")), await File.ReadAllTextAsync(At("second")));
        Assert.Equal(await world.Graph.LastChangeAsync(), await neo4j.LastChangeAsync());
        await using var sqlite = SqliteGraph.Open(At("store"), TimeProvider.System);
        await sqlite.ImportAsync(GraphFile.Records(At("second")));
        await GraphFile.WriteAsync(At("third"), sqlite, _ => { });
        Assert.Equal(await File.ReadAllTextAsync(At("first")), await File.ReadAllTextAsync(At("third")));
    }

    [Fact]
    public async Task A_graph_goes_into_an_empty_store_only()
    {
        await using var neo4j = await server.OpenAsync();
        await neo4j.PlaceAsync("1", "Osek");
        await Assert.ThrowsAsync<StoreUnusableException>(() => neo4j.ImportAsync([]));
        Assert.NotNull(await neo4j.ReadAsync(reader => reader.FindAsync("Territory", "1")));
    }
}
