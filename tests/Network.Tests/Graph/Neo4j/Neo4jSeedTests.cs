using Network.Graph.Neo4j;
using Network.Web.Seed;

namespace Network.Tests.Graph.Neo4j;

/// <summary>A first start on an empty database.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class Neo4jSeedTests(Neo4jServer server, SeedWorld world)
{
    [Fact]
    public async Task An_empty_database_is_filled_once()
    {
        await using var graph = await server.OpenAsync();
        var folder = Path.Combine(AppContext.BaseDirectory, "seed-data");
        Assert.True(await new SeedLoader(graph).LoadAsync(folder, CancellationToken.None));
        Assert.Equal(await world.Graph.LastChangeAsync(), await graph.LastChangeAsync());
        Assert.False(await new SeedLoader(graph).LoadAsync(folder, CancellationToken.None));
        await using var again = await ReopenAsync(graph.Settings);
        Assert.NotEmpty(await again.QueryAsync("territories/ladder", new { place = "562564" }));
    }

    private static async Task<Neo4jGraph> ReopenAsync(Neo4jSettings settings)
    {
        var again = new Neo4jGraph(settings, TimeProvider.System);
        await again.PrepareAsync();
        return again;
    }
}
