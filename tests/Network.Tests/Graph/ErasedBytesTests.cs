using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>What was erased stands in no byte of the embedded store's files: the node, its links, their history, its words.</summary>
public sealed class ErasedBytesTests : IAsyncLifetime
{
    private static readonly string[] Canaries = ["Qwzxcanary7f3a91", "Žluťoučkýkanárek4b", "Їжакканарка9ґ"];
    private readonly TempDirectory directory = new();
    private readonly Random random = new(20261125);
    private SqliteGraph graph = null!;

    /// <summary>Also as the search holds them: folded, and without the beginning that a word may share with the one before.</summary>
    private static IEnumerable<string> Traces => Canaries.Concat(Canaries.Select(canary => Folding.Words(canary)[0][4..]));

    public ValueTask InitializeAsync()
    {
        graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        directory.Dispose();
    }

    [Fact]
    public async Task Nothing_of_what_was_erased_stands_in_the_files_when_the_task_ends()
    {
        var erased = await LiveAsync();
        Assert.Equal(Traces, Found());
        await graph.WriteAsync("test", async writer =>
        {
            foreach (var id in erased)
            {
                Assert.True(await writer.EraseAsync(id));
            }

            return 0;
        });
        Assert.Empty(Found());
        Assert.NotEmpty(await graph.QueryAsync("search/words"));
    }

    [Fact]
    public async Task While_somebody_reads_the_log_waits_and_is_emptied_when_they_have_ended()
    {
        var erased = await LiveAsync();
        await graph.ReadAsync(async reader =>
        {
            await reader.FindAsync(erased[0]);
            await graph.WriteAsync("test", writer => writer.EraseAsync(erased[0]));
            Assert.NotNull(await reader.FindAsync(erased[0]));
            Assert.NotEmpty(Found());
            return 0;
        });
        await graph.WriteAsync("test", async writer => await writer.EraseAsync(erased[1]) && await writer.EraseAsync(erased[2]));
        Assert.Empty(Found());
    }

    [Fact]
    public async Task With_no_further_write_the_log_is_emptied_by_itself()
    {
        var place = await graph.PlaceAsync("1", Canaries[0]);
        await graph.ReadAsync(async reader =>
        {
            await reader.FindAsync(place.Id);
            return await graph.WriteAsync("test", writer => writer.EraseAsync(place.Id));
        });
        await UntilNothingIsFoundAsync(directory.Path);
    }

    [Fact]
    public async Task What_a_crash_left_in_the_log_goes_after_the_next_start()
    {
        var place = await graph.PlaceAsync("1", Canaries[0]);
        using var crashed = new TempDirectory();
        await graph.ReadAsync(async reader =>
        {
            await reader.FindAsync(place.Id);
            await graph.WriteAsync("test", writer => writer.EraseAsync(place.Id));
            return Copy(crashed.Path);
        });
        Assert.NotEmpty(Found(crashed.Path));
        await using var restarted = SqliteGraph.Open(crashed.Path, TimeProvider.System);
        await UntilNothingIsFoundAsync(crashed.Path);
    }

    [Fact]
    public async Task A_row_that_goes_to_a_node_of_another_label_leaves_nothing_derived_behind()
    {
        var competence = await graph.WriteAsync("test", async writer =>
        {
            var place = (await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node;
            var matter = (await writer.CreateAsync("Matter", new() { { "code", "m" }, { "name", "m" }, { "level", "orp" }, { "chain", new[] { "orp" } }, { "confidence", "example" } })).Node;
            var holds = (await writer.CreateAsync("Competence", new() { { "code", "c" }, { "role", "decides" }, { "confidence", "example" } })).Node;
            await writer.LinkAsync(holds.Id, "OF", matter.Id);
            await writer.LinkAsync(holds.Id, "COVERS", place.Id);
            return holds;
        });
        Assert.Equal("1", await DerivedAsync());
        await graph.WriteAsync("test", async writer => await writer.EraseAsync(competence.Id) && await writer.CreateAsync("Territory", Facts.Place("2", "Lom")) is CreateResult.Created);
        Assert.Equal("0", await DerivedAsync());
    }

    /// <summary>Canaries among many others, changed, linked and unlinked, so that pages are split and words merged.</summary>
    /// <returns>Those to be erased.</returns>
    private async Task<List<string>> LiveAsync()
    {
        var nodes = new List<string>();
        var erased = new List<string>();
        for (var round = 0; round < 300; round++)
        {
            var canary = round % 100 == 50 ? Canaries[round / 100] : null;
            var id = await graph.WriteAsync("test", async writer =>
            {
                var made = (await writer.CreateAsync("Territory", Facts.Place($"{round}", canary ?? Words(6)))).Node;
                await writer.ChangeAsync(made.Id, 1, new() { { "alsoKnown", new[] { canary ?? Words(3), Words(40) } }, { "source", Words(200) + canary } });
                return made.Id;
            });
            nodes.Add(id);
            if (canary is not null)
            {
                erased.Add(id);
            }

            await LiveOnAsync(nodes, erased);
        }

        return erased;
    }

    private async Task LiveOnAsync(List<string> nodes, List<string> erased)
    {
        var (one, other) = (nodes[random.Next(nodes.Count)], erased.Count > 0 && random.Next(4) == 0 ? erased[^1] : nodes[random.Next(nodes.Count)]);
        await graph.WriteAsync("test", async writer =>
        {
            var link = await writer.LinkAsync(one, "LIES_IN", other);
            var found = (await writer.FindAsync(other))!;
            await writer.ChangeAsync(other, found.Version, new() { { "source", Words(random.Next(300)) + (erased.Contains(other) ? found.Properties.Text("name") : "") } });
            return random.Next(2) == 0 && await writer.UnlinkAsync(link);
        });
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(4000)}"));

    private Task<string> DerivedAsync() => Task.FromResult(Column("SELECT CAST(count(*) AS TEXT) FROM competence_at")[0]);

    private IReadOnlyList<string> Column(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(directory.Path, "graph.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection.Column(statement);
    }

    private IReadOnlyList<string> Found() => Found(directory.Path);

    private static IReadOnlyList<string> Found(string path)
    {
        using var copy = new TempDirectory();
        Copy(path, copy.Path);
        var bytes = Directory.GetFiles(copy.Path, "graph.db*").Select(File.ReadAllBytes).ToArray();
        return [.. Traces.Where(trace => bytes.Any(file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(trace)) >= 0))];
    }

    private bool Copy(string to) => Copy(directory.Path, to);

    /// <summary>By another process: closing a file in this one would drop the locks that SQLite holds on it.</summary>
    private static bool Copy(string from, string to)
    {
        using var copying = Process.Start("cp", [.. Directory.GetFiles(from, "graph.db*"), to]);
        copying.WaitForExit();
        return copying.ExitCode == 0;
    }

    private static async Task UntilNothingIsFoundAsync(string path)
    {
        for (var patience = 0; patience < 100 && Found(path).Count > 0; patience++)
        {
            await Task.Delay(100);
        }

        Assert.Empty(Found(path));
    }
}
