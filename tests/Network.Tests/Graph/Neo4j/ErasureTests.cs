using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>An erasure on a real server, beside other processes.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class ErasureTests(Neo4jServer server)
{
    [Fact]
    public async Task A_write_whose_history_was_erased_is_still_known_as_kept()
    {
        await using var graph = await server.OpenAsync();
        using var api = new QueryApi(graph.Settings, TimeProvider.System);
        async Task<IReadOnlyList<Row>> RunAsync(Statement statement) => (await api.RunAsync(statement, reads: false, [], CancellationToken.None)).Rows;

        var place = await graph.PlaceAsync("1", "Osek");
        var write = Assert.Single(await RunAsync(Statement.Plain("MATCH (c:Change) RETURN c.write AS write"))).Required("write");
        await graph.WriteAsync("test", writer => writer.EraseAsync(place.Id));
        Assert.True((await RunAsync(Statement.Of("was-kept", ("write", write))))[0].Flag("kept"));
        Assert.False((await RunAsync(Statement.Of("was-kept", ("write", "another"))))[0].Flag("kept"));
    }

    [Fact]
    public async Task A_write_that_links_to_what_another_process_erased_runs_again_and_sees_it_gone()
    {
        await using var graph = await server.OpenAsync();
        await using var other = new Neo4jGraph(graph.Settings, TimeProvider.System);
        var (place, town) = (await graph.PlaceAsync("1", "Osek"), await graph.PlaceAsync("2", "Teplice", "orp"));
        var (found, gone) = (new TaskCompletionSource(), new TaskCompletionSource());
        var erasing = Task.Run(async () =>
        {
            await found.Task;
            await other.WriteAsync("test", writer => writer.EraseAsync(town.Id));
            gone.SetResult();
        });
        var runs = 0;
        var linked = await graph.WriteAsync("test", async writer =>
        {
            runs++;
            if (await writer.FindAsync(town.Id) is null)
            {
                return null;
            }

            var link = await writer.LinkAsync(place.Id, "LIES_IN", town.Id);
            found.TrySetResult();
            await gone.Task;
            return link;
        });
        await erasing;
        Assert.Equal((null, 2), (linked, runs));
        Assert.Equal(["created"], (await graph.ReadAsync(reader => reader.HistoryAsync(place.Id))).Select(change => change.Act));
        Assert.Equal(3, await graph.LastChangeAsync());
    }

    [Fact]
    public async Task Of_links_made_while_their_end_is_erased_none_is_told_without_being_there()
    {
        await using var graph = await server.OpenAsync();
        await using var other = new Neo4jGraph(graph.Settings, TimeProvider.System);
        for (var round = 0; round < 8; round++)
        {
            var (place, town) = (await graph.PlaceAsync($"a{round}", "Osek"), await graph.PlaceAsync($"b{round}", "Teplice", "orp"));
            var linking = LinkAsync(graph, place.Id, town.Id);
            var changing = graph.WriteAsync("test", writer => writer.ChangeAsync(town.Id, 1, new() { { "name", "Trnovany" } }));
            Assert.True(await other.WriteAsync("test", writer => writer.EraseAsync(town.Id)));
            await changing;
            if (await linking is { } link)
            {
                Assert.Empty(await graph.ReadAsync(reader => reader.HistoryAsync(link)));
            }

            Assert.Empty(await graph.ReadAsync(reader => reader.NeighboursAsync(place.Id, "LIES_IN", Direction.Out)));
            Assert.Equal(["erased"], (await graph.ReadAsync(reader => reader.HistoryAsync(town.Id))).Select(change => change.Act));
        }
    }

    private static Task<string?> LinkAsync(Neo4jGraph graph, string from, string to) => graph.WriteAsync("test", async writer =>
        await writer.FindAsync(to) is null ? null : await writer.LinkAsync(from, "LIES_IN", to));
}
