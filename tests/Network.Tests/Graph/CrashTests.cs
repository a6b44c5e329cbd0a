using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>
/// A process that writes is killed at a random moment, again and again on one store: what it was told is kept is kept,
/// nothing is half there. <c>NETWORK_CRASH_ROUNDS</c> asks for more rounds than the five of every run.
/// </summary>
public sealed class CrashTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("NETWORK_CRASH_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 5;

    [Fact]
    public async Task Whatever_was_acknowledged_before_a_kill_is_whole_after_it()
    {
        using var directory = new TempDirectory();
        var random = new Random();
        var acknowledged = new HashSet<int>();
        for (var round = 0; round < Rounds; round++)
        {
            var heard = await WriteUntilKilledAsync(directory.Path, round * 1_000_000, random.Next(1, 400));
            Assert.NotEmpty(heard);
            acknowledged.UnionWith(heard);
            await ReopenAsync(directory.Path, acknowledged);
        }
    }

    private static async Task<IReadOnlyList<int>> WriteUntilKilledAsync(string directory, int first, int milliseconds)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Network.Crash.dll"), directory, $"{first}"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var heard = new List<int>();
        while (heard.Count == 0)
        {
            var line = await child.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The writer ended by itself.");
            heard.AddRange(line == "ready" ? [] : [int.Parse(line, CultureInfo.InvariantCulture)]);
        }

        var rest = child.StandardOutput.ReadToEndAsync();
        await Task.Delay(milliseconds);
        child.Kill();
        await child.WaitForExitAsync();
        var lines = (await rest).Split('\n');
        heard.AddRange(lines[..^1].Select(line => int.Parse(line, CultureInfo.InvariantCulture)));
        return heard;
    }

    private static async Task ReopenAsync(string directory, IReadOnlySet<int> acknowledged)
    {
        await using (var graph = SqliteGraph.Open(directory, TimeProvider.System))
        {
            await graph.PlaceAsync($"after {acknowledged.Count}", "the store takes writes again");
        }

        var there = Pairs(directory);
        Assert.Empty(acknowledged.Except(there));
    }

    /// <summary>Numbers of the writes found, each of which must have all of its rows, in a store that is sound throughout.</summary>
    private static HashSet<int> Pairs(string directory)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, "graph.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal("ok", Assert.Single(connection.Column("PRAGMA integrity_check")));
        Assert.Empty(connection.Column("PRAGMA foreign_key_check"));
        var below = connection.Column("SELECT replace(code, '-below', '') FROM node WHERE code LIKE '%-below'");
        Assert.Equal(below.Order(), connection.Column("SELECT replace(code, '-above', '') FROM node WHERE code LIKE '%-above'").Order());
        Assert.Equal(below.Order(), connection.Column("SELECT replace(s.code, '-below', '') FROM link JOIN node AS s ON s.row = link.source JOIN node AS t ON t.row = link.target WHERE t.code = replace(s.code, '-below', '-above')").Order());
        Assert.Equal(below.Count * 3, connection.Column("SELECT seq FROM change WHERE author = 'crash'").Count);
        Assert.Equal(below.Order(), connection.Column("SELECT replace(code, '-below', '') FROM node JOIN territory_above ON place = row WHERE code LIKE '%-below'").Order());
        return [.. below.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }
}
