using System.Diagnostics;
using Network.Graph.Sqlite;
using Network.Tests.Graph;

namespace Network.Tests;

/// <summary>An operator's commands as the built program runs them, with files named by whole paths.</summary>
public sealed class AdminCommandTests : IDisposable
{
    private readonly TempDirectory directory = new();

    private string Store => Path.Combine(directory.Path, "store");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task A_store_is_exported_and_backed_up_beside_the_platform_and_put_back_only_without_it()
    {
        await using (var graph = SqliteGraph.Open(Store, TimeProvider.System))
        {
            await graph.PlaceAsync("1", "Osek");
            await SaysAsync(0, "1 nodes, 0 links and 1 changes", "export", "graph", Store);
            await SaysAsync(0, "sound", "backup", "copy", Store);
            await SaysAsync(3, "Another process", "restore", "copy", Store);
        }

        await SaysAsync(0, "aside-", "restore", "copy", Store);
        await SaysAsync(3, "not empty", "import", "graph", Store);
        var other = Path.Combine(directory.Path, "other");
        await SaysAsync(0, "Imported 1 nodes", "import", "graph", other);
        await SaysAsync(0, "1 nodes", "export", "again", other);
        Assert.Equal(await ReadAsync("graph"), await ReadAsync("again"));
    }

    [Fact]
    public async Task Lists_of_territories_are_looked_at_and_then_imported_and_a_wrong_one_is_named_by_line_and_column()
    {
        const string header = "code;kind;name;region\n";
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "lists"), header + "CZ042;region;Ústecký kraj;\n4202;orp;Děčín;CZ042\n");
        await SaysAsync(0, "create 2, change 0", "plan-territories", "lists", Store);
        await SaysAsync(0, "2 created", "import-territories", "lists", Store);
        await SaysAsync(0, "unchanged 2", "import-territories", "lists", Store);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "wrong"), header + "4203;orp;Chomutov;CZ04X\n");
        await SaysAsync(3, "line 2, region:", "import-territories", "wrong", Store);
    }

    [Fact]
    public async Task A_command_that_nobody_knows_is_refused_with_those_there_are() => await SaysAsync(2, "export|import|backup|restore", "explode", "x", Store);

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(directory.Path, file));

    private async Task SaysAsync(int code, string words, string command, string file, string store)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Network.Web.dll"), "admin", command, Path.Combine(directory.Path, file), $"--Data:Directory={store}"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var all = await said + await complained;
        Assert.Contains(words, all, StringComparison.Ordinal);
        Assert.Equal(code, process.ExitCode);
    }
}
