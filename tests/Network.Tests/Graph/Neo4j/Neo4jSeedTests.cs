using Network.Graph.Neo4j;
using Network.Graph.Sqlite;
using Network.Web.Seed;

namespace Network.Tests.Graph.Neo4j;

/// <summary>A first start on an empty database.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class Neo4jSeedTests(Neo4jServer server)
{
    [Fact]
    public async Task An_empty_database_is_filled_once()
    {
        await using var graph = await server.OpenAsync();
        var folder = Path.Combine(AppContext.BaseDirectory, "seed-data");
        Assert.True(await new SeedLoader(graph).LoadAsync(folder, CancellationToken.None));
        Assert.Equal(await EmbeddedAsync(folder), await graph.LastChangeAsync());
        Assert.False(await new SeedLoader(graph).LoadAsync(folder, CancellationToken.None));
        await using var again = await ReopenAsync(graph.Settings);
        Assert.NotEmpty(await again.QueryAsync("territories/ladder", new { place = "562564" }));
    }

    /// <summary>How many changes the same seed is in the embedded store.</summary>
    private static async Task<long> EmbeddedAsync(string folder)
    {
        using var directory = new TempDirectory();
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await new SeedLoader(graph).LoadAsync(folder, CancellationToken.None);
        return await graph.LastChangeAsync();
    }

    private static async Task<Neo4jGraph> ReopenAsync(Neo4jSettings settings)
    {
        var again = new Neo4jGraph(settings, TimeProvider.System);
        await again.PrepareAsync();
        return again;
    }
}
