using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>The seed world of the SQLite tests, moved to Neo4j: the same ids, the same history.</summary>
public sealed class Neo4jWorld(Neo4jServer server, SeedWorld world) : IAsyncLifetime
{
    private readonly TempDirectory directory = new();
    private Neo4jGraph? graph;

    public IGraph Graph => graph!;

    public IGraph Twin => world.Graph;

    public SeedSite Site { get; private set; } = null!;

    public SeedSite TwinSite { get; private set; } = null!;

    /// <summary>How many records went to Neo4j.</summary>
    public GraphCount Count { get; private set; }

    /// <summary>The <c>first</c> file went to Neo4j, the <c>second</c> came out of it at once.</summary>
    public string At(string name) => Path.Combine(directory.Path, name);

    public async ValueTask InitializeAsync()
    {
        Count = await GraphFile.WriteAsync(At("first"), world.Archive, _ => { });
        graph = await server.OpenAsync();
        await graph.ImportAsync(GraphFile.Records(At("first")));
        await GraphFile.WriteAsync(At("second"), graph, _ => { });
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

        directory.Dispose();
    }
}
