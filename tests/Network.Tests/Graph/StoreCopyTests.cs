using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>Backup beside the open store, and the way back.</summary>
public sealed class StoreCopyTests : IDisposable
{
    private readonly TempDirectory directory = new();

    private string Store => Path.Combine(directory.Path, "store");

    private string Copy => Path.Combine(directory.Path, "backup.db");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_store_that_is_written_to_is_copied_as_of_one_moment_and_restored()
    {
        await using (var graph = SqliteGraph.Open(Store, TimeProvider.System))
        {
            await graph.PlaceAsync("before", "Most");
            using var enough = new CancellationTokenSource();
            var writing = Task.Run(async () =>
            {
                for (var number = 0; !enough.IsCancellationRequested; number++)
                {
                    await graph.PlaceAsync($"{number}", "Ves");
                }
            });
            StoreCopy.Make(Store, Copy);
            await enough.CancelAsync();
            await writing;
            await graph.PlaceAsync("after", "Brno");
        }

        var aside = StoreCopy.PutBack(Copy, Store, TimeProvider.System);
        Assert.True(File.Exists(Path.Combine(aside!, "graph.db")));
        await using var restored = SqliteGraph.Open(Store, TimeProvider.System);
        Assert.NotNull(await restored.ReadAsync(reader => reader.FindAsync("Territory", "before")));
        Assert.Null(await restored.ReadAsync(reader => reader.FindAsync("Territory", "after")));
        await restored.PlaceAsync("again", "it takes writes");
    }

    [Fact]
    public async Task Nothing_is_put_under_a_running_platform()
    {
        await using var graph = SqliteGraph.Open(Store, TimeProvider.System);
        StoreCopy.Make(Store, Copy);
        Assert.Contains("Another process", Assert.Throws<StoreUnusableException>(() => StoreCopy.PutBack(Copy, Store, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("foreign")]
    [InlineData("damaged")]
    [InlineData("missing")]
    public async Task A_backup_that_is_not_sound_changes_nothing(string how)
    {
        await using (var graph = SqliteGraph.Open(Store, TimeProvider.System))
        {
            await graph.PlaceAsync("here", "Most");
            StoreCopy.Make(Store, Copy);
        }

        Spoil(how);
        Assert.Throws<StoreUnusableException>(() => StoreCopy.PutBack(Copy, Store, TimeProvider.System));
        await using var same = SqliteGraph.Open(Store, TimeProvider.System);
        Assert.NotNull(await same.ReadAsync(reader => reader.FindAsync("Territory", "here")));
    }

    [Fact]
    public void There_is_no_backup_of_what_is_not_there()
    {
        Assert.Throws<StoreUnusableException>(() => StoreCopy.Make(Store, Copy));
        Assert.False(File.Exists(Copy));
    }

    [Theory]
    [InlineData("cut off", "has no end")]
    [InlineData("a letter changed", "checksum")]
    [InlineData("a line twice", "stands twice")]
    [InlineData("no JSON", "Line 2")]
    [InlineData("another file", "no graph of this platform")]
    [InlineData("newer", "newer version")]
    [InlineData("a link to nowhere", "not there")]
    [InlineData("an unknown property", "has no property")]
    public async Task A_broken_graph_file_is_refused_before_anything_is_changed(string how, string says)
    {
        var file = Path.Combine(directory.Path, "graph.jsonl");
        await using (var graph = SqliteGraph.Open(Store, TimeProvider.System))
        {
            var (a, b) = (await graph.PlaceAsync("1", "Osek"), await graph.PlaceAsync("2", "Děčín", "orp"));
            await graph.WriteAsync("test", writer => writer.LinkAsync(a.Id, "LIES_IN", b.Id));
            await GraphFile.WriteAsync(file, graph, _ => { });
        }

        Assert.Equal(new GraphCount(2, 1, 3), GraphFile.Check(file, _ => { }));
        await File.WriteAllLinesAsync(file, Broken(await File.ReadAllLinesAsync(file), how));
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => GraphFile.Check(file, _ => { })).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Broken(string[] lines, string how) => how switch
    {
        "cut off" => lines[..^1],
        "a letter changed" => lines.Select(line => line.Replace("Osek", "Osak", StringComparison.Ordinal)),
        "a line twice" => [.. lines[..2], .. lines[1..]],
        "no JSON" => [lines[0], "{", .. lines[1..]],
        "another file" => ["{\"type\":\"FeatureCollection\"}", .. lines[1..]],
        "newer" => [lines[0].Replace("\"schema\":", "\"schema\":9", StringComparison.Ordinal), .. lines[1..]],
        "a link to nowhere" => [lines[0], .. lines[2..]],
        _ => lines.Select(line => line.Replace("\"kind\":", "\"colour\":\"red\",\"kind\":", StringComparison.Ordinal)),
    };

    private void Spoil(string how)
    {
        switch (how)
        {
            case "missing": File.Delete(Copy); break;
            case "foreign": File.WriteAllText(Copy, new string('x', 4096)); break;
            case "cut": File.WriteAllBytes(Copy, File.ReadAllBytes(Copy)[..8000]); break;
            default:
                var bytes = File.ReadAllBytes(Copy);
                Array.Fill(bytes, (byte)0xFF, 4096, bytes.Length - 4096);
                File.WriteAllBytes(Copy, bytes);
                break;
        }
    }
}
