using FsCheck.Xunit;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Random histories told to both engines: what each act gives, errors included, and the whole graph in the end.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class SameHistoryProperties(Neo4jServer server)
{
    [Property(MaxTest = 6, EndSize = 120)]
    public async Task Both_engines_tell_the_same_history(byte[] acts)
    {
        using var directory = new TempDirectory();
        await using var sqlite = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await using var neo4j = await server.OpenAsync();
        var (one, other) = (new Player(sqlite), new Player(neo4j));
        foreach (var act in acts.Chunk(3).Where(act => act.Length == 3))
        {
            Assert.Equal(await one.PlayAsync(act[0], act[1], act[2]), await other.PlayAsync(act[0], act[1], act[2]));
        }

        Assert.Equal(await one.DumpAsync(), await other.DumpAsync());
    }
}
