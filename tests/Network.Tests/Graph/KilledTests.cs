using System.Diagnostics;
using System.Globalization;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>A process killed while it writes: nothing that it acknowledged is missing, nothing is half done.</summary>
public sealed class KilledTests
{
    private const int Rounds = 5;

    [Fact]
    public async Task Nothing_acknowledged_is_missing_after_kill_minus_nine()
    {
        using var directory = new TempDirectory();
        var acknowledged = new List<int>();
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged.AddRange(await WriteUntilKilledAsync(directory.Path, (round + 1) * 1_000_000, TimeSpan.FromMilliseconds(700 + (round * 137))));
            await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
            foreach (var number in acknowledged)
            {
                var below = await graph.ReadAsync(reader => reader.FindAsync("Territory", $"m{number}"));
                Assert.NotNull(below);
                var above = await graph.ReadAsync(reader => reader.NeighboursAsync(below.Id, "LIES_IN", Direction.Out));
                Assert.Equal($"o{number}", Assert.Single(above).Node.Code);
            }
        }

        Assert.True(acknowledged.Count >= Rounds, $"Only {acknowledged.Count} writes were acknowledged.");
    }

    private static async Task<List<int>> WriteUntilKilledAsync(string directory, int from, TimeSpan life)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Network.Crash.dll"));
        start.ArgumentList.Add(directory);
        start.ArgumentList.Add(from.ToString(CultureInfo.InvariantCulture));
        using var writer = Process.Start(start)!;
        var said = new List<int> { int.Parse((await writer.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture) };
        var killing = Task.Delay(life).ContinueWith(_ => writer.Kill(), TaskScheduler.Default);
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            // the last line may be cut off by the kill; what is whole was acknowledged
            if (line.Length == said[0].ToString(CultureInfo.InvariantCulture).Length)
            {
                said.Add(int.Parse(line, CultureInfo.InvariantCulture));
            }
        }

        await killing;
        await writer.WaitForExitAsync();
        return said;
    }
}
