using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>What the durability of the store rests on, asked of the library and the connection that are really in use.</summary>
public sealed class StoreSettingsTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA secure_delete", "1")]
    [InlineData("PRAGMA foreign_keys", "1")]
    public async Task The_connection_that_writes_holds(string question, string wanted)
    {
        using var directory = new TempDirectory();
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        Assert.Equal(wanted, await graph.WriteAsync("test", writer => Task.FromResult(((SqliteWriter)writer).Session.Scalar(question))));
    }

    [Fact]
    public async Task The_linked_sqlite_is_new_enough_not_to_lose_commits()
    {
        using var directory = new TempDirectory();
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        var version = await graph.WriteAsync("test", writer => Task.FromResult(((SqliteWriter)writer).Session.Scalar("SELECT sqlite_version()")!));
        Assert.True(Version.Parse(version) >= new Version(3, 51, 3), version);
    }

    [Fact]
    public async Task The_log_stays_short_while_readers_overlap_all_the_time()
    {
        using var directory = new TempDirectory();
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await graph.ReadAsync(async reader =>
                {
                    await reader.FindAsync("Territory", "0");
                    await Task.Delay(3);
                    return 0;
                });
            }
        })).ToArray();
        for (var number = 0; number < 600; number++)
        {
            await graph.PlaceAsync($"{number}", new string('x', 100_000));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.InRange(new FileInfo(Path.Combine(directory.Path, "graph.db-wal")).Length, 0, 64 << 20);
    }
}
