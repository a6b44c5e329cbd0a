using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>The seed world of the SQLite tests, moved to Neo4j: the same ids, the same history.</summary>
public sealed class Neo4jWorld(Neo4jServer server, SeedWorld world) : IAsyncLifetime
{
    private Neo4jGraph? graph;

    public IGraph Graph => graph!;

    public IGraph Twin => world.Graph;

    public SeedSite Site { get; private set; } = null!;

    public SeedSite TwinSite { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        using var directory = new TempDirectory();
        var file = Path.Combine(directory.Path, "graph");
        await GraphFile.WriteAsync(file, world.Archive, _ => { });
        graph = await server.OpenAsync();
        await graph.ImportAsync(GraphFile.Records(file));
        (Site, TwinSite) = (SeedSite.Over(graph), SeedSite.Over(world.Graph));
    }

    public async ValueTask DisposeAsync()
    {
        if (graph is not null)
        {
            await Site.DisposeAsync();
            await TwinSite.DisposeAsync();
            await graph.DisposeAsync();
        }
    }
}
