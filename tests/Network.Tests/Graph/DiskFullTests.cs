using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>A disk that fills up, as a small file system in memory; needs the right to mount one.</summary>
public sealed class DiskFullTests : IDisposable
{
    private const string Megabytes = "12";
    private readonly TempDirectory directory = new();
    private readonly bool mounted;

    public DiskFullTests() => mounted = Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", directory.Path);

    public void Dispose()
    {
        if (mounted)
        {
            Run("umount", directory.Path);
        }

        directory.Dispose();
    }

    [Fact]
    public async Task On_a_full_disk_writes_fail_reads_go_on_and_nothing_acknowledged_is_lost()
    {
        Assert.SkipUnless(mounted, "This machine does not let the tests mount a small file system: run them as root on Linux to try a full disk.");
        var ballast = Path.Combine(directory.Path, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[4 << 20]);
        var kept = new List<string>();
        await using (var graph = SqliteGraph.Open(directory.Path, TimeProvider.System))
        {
            await Assert.ThrowsAsync<SqliteException>(() => FillAsync(graph, kept));
            await AssertKeptAsync(graph, kept);
            await AssertNoHalfAsync(graph);
            File.Delete(ballast);
            await graph.PlaceAsync("again", "Most");
            kept.Add("again");
            await AssertKeptAsync(graph, kept);
        }

        await using var reopened = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await AssertKeptAsync(reopened, kept);
    }

    [Fact]
    public async Task A_change_too_large_for_the_disk_does_not_harm_those_that_wait_with_it()
    {
        Assert.SkipUnless(mounted, "This machine does not let the tests mount a small file system: run them as root on Linux to try a full disk.");
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        using var queued = new ManualResetEventSlim();
        var holds = graph.WriteAsync("test", _ =>
        {
            queued.Wait();
            return Task.FromResult(0);
        });
        var small = Enumerable.Range(0, 3).Select(number => graph.PlaceAsync($"small {number}", "Ves")).ToList();
        var large = graph.PlaceAsync("large", new string('x', 20 << 20));
        small.AddRange(Enumerable.Range(3, 3).Select(number => graph.PlaceAsync($"small {number}", "Ves")));
        queued.Set();
        await holds;
        await Assert.ThrowsAsync<SqliteException>(() => large);
        await Task.WhenAll(small);
        await AssertKeptAsync(graph, [.. Enumerable.Range(0, 6).Select(number => $"small {number}")]);
    }

    private static async Task FillAsync(SqliteGraph graph, List<string> kept)
    {
        for (var number = 0; number < 2000; number++)
        {
            await graph.WriteAsync("test", async writer =>
            {
                var below = await writer.CreateAsync("Territory", Facts.Place($"{number}", new string('x', 20_000)));
                var above = await writer.CreateAsync("Territory", Facts.Place($"{number}+", new string('y', 20_000)));
                return await writer.LinkAsync(below.Node.Id, "LIES_IN", above.Node.Id);
            });
            kept.AddRange($"{number}", $"{number}+");
        }
    }

    private static async Task AssertKeptAsync(SqliteGraph graph, IReadOnlyList<string> kept)
    {
        Assert.NotEmpty(kept);
        foreach (var code in kept)
        {
            Assert.NotNull(await graph.ReadAsync(reader => reader.FindAsync("Territory", code)));
        }
    }

    private static async Task AssertNoHalfAsync(SqliteGraph graph)
    {
        for (var number = 0; number < 2000; number++)
        {
            var (below, above) = await graph.ReadAsync(async reader => (await reader.FindAsync("Territory", $"{number}"), await reader.FindAsync("Territory", $"{number}+")));
            Assert.Equal(below is null, above is null);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
