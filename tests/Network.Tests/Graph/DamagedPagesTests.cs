using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>Random bytes over each page in turn: the store is refused, or what it says is unharmed.</summary>
public sealed class DamagedPagesTests : IDisposable
{
    private const int Page = 4096;
    private readonly TempDirectory directory = new();

    private string Store => Path.Combine(directory.Path, "graph.db");

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Random_bytes_over_any_page_are_found_or_harmless()
    {
        var ids = await FillAsync();
        var sound = await File.ReadAllBytesAsync(Store);
        var truth = await ReadAsync(ids);
        var random = new Random(20261125);
        var refused = 0;
        for (var page = 0; page < sound.Length / Page; page++)
        {
            var damaged = (byte[])sound.Clone();
            random.NextBytes(damaged.AsSpan(page * Page, Page));
            await File.WriteAllBytesAsync(Store, damaged);
            try
            {
                Assert.Equal(truth, await ReadAsync(ids));
            }
            catch (StoreUnusableException refusal)
            {
                refused++;
                Assert.Contains(Store, refusal.Message, StringComparison.Ordinal);
                Assert.Equal(damaged, await File.ReadAllBytesAsync(Store));
            }
        }

        Assert.InRange(refused, sound.Length / Page / 2, sound.Length / Page);
    }

    private async Task<IReadOnlyList<string>> FillAsync()
    {
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        return await graph.WriteAsync("test", async writer =>
        {
            var ids = new List<string>();
            for (var number = 0; number < 30; number++)
            {
                var place = await writer.CreateAsync("Territory", Facts.Place($"{number}", $"Ves {number}").With(new() { { "nuts", new string('n', number * 300) } }));
                ids.Add(place.Node.Id);
                await writer.LinkAsync(ids[^1], "LIES_IN", ids[0]);
            }

            return ids;
        });
    }

    private async Task<string> ReadAsync(IReadOnlyList<string> ids)
    {
        await using var graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        return await graph.ReadAsync(async reader =>
        {
            var lines = new List<string>();
            foreach (var id in ids)
            {
                lines.Add($"{await reader.FindAsync(id)}");
                lines.AddRange((await reader.NeighboursAsync(id, "LIES_IN", Direction.Out)).Select(neighbour => neighbour.Node.Id));
                lines.AddRange((await reader.HistoryAsync(id)).Select(change => $"{change}"));
            }

            return string.Join('\n', lines);
        });
    }
}
