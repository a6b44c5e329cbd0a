using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Sqlite;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Tests;

/// <summary>The seed data in a store that one test class may change, with the way in that people and jobs take.</summary>
public sealed class OwnStore : IAsyncDisposable
{
    public static readonly DateOnly Today = SeedWorld.Today;
    private static readonly SemaphoreSlim Copying = new(1);
    private readonly TempDirectory directory;

    private OwnStore(SqliteGraph graph, TempDirectory directory) => (Graph, this.directory) = (graph, directory);

    public SqliteGraph Graph { get; }

    /// <summary>Where its files lie.</summary>
    public string Folder => directory.Path;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public Caller Caller { get; } = new();

    public Acts Acts => new(Graph, Caller, Clock);

    /// <summary>A copy of the seed's file, which is much faster than filling a store from its tables.</summary>
    public static async Task<OwnStore> OfAsync(SeedWorld world)
    {
        var directory = new TempDirectory();
        await Copying.WaitAsync();
        try
        {
            var backup = world.StorePath + ".copy"; // goes with the world's folder
            if (!File.Exists(backup))
            {
                StoreCopy.Make(Path.GetDirectoryName(world.StorePath)!, backup);
            }

            File.Copy(backup, Path.Combine(directory.Path, "graph.db"));
        }
        finally
        {
            Copying.Release();
        }

        return new OwnStore(SqliteGraph.Open(directory.Path, TimeProvider.System), directory);
    }

    public static OwnStore Empty()
    {
        var directory = new TempDirectory();
        return new OwnStore(SqliteGraph.Open(directory.Path, TimeProvider.System), directory);
    }

    public Task<string> IdAsync(string label, string code) => Graph.ReadAsync(async reader => (await reader.FindAsync(label, code))?.Id ?? throw new InvalidOperationException($"There is no {label} {code}."));

    /// <summary>Everything but history, versions and ids: what people would call the same graph.</summary>
    public async Task<IReadOnlyList<string>> DumpAsync(params string[] without)
    {
        var names = new Dictionary<string, string>();
        var lines = new List<string>();
        await Graph.ExportAsync(record =>
        {
            if (record is GraphRecord.OfNode { Node: var node } && !without.Contains(node.Label))
            {
                names[node.Id] = $"{node.Label} {node.Code ?? node.Id}";
                lines.Add($"{names[node.Id]}{(node.Retired ? " retired" : "")} {node.Properties.ToJson()}");
            }
            else if (record is GraphRecord.OfLink { Link: var link } && names.TryGetValue(link.From, out var from) && names.TryGetValue(link.To, out var to))
            {
                lines.Add($"{from} {link.Type} {to} {link.Facts.ToJson()}");
            }

            return Task.CompletedTask;
        });
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        directory.Dispose();
    }
}
