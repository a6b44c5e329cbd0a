using Network.Graph;
using Network.Graph.Moving;

namespace Network.Tests.Graph;

/// <summary>What goes with a node that is erased, and what stays.</summary>
public abstract partial class GraphContract
{
    [Fact]
    public async Task An_erased_node_is_gone_with_its_links_and_the_history_of_all_of_them()
    {
        var (village, town, hamlet) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Teplice", "orp"), await Graph.PlaceAsync("3", "Hrad"));
        var links = await Graph.WriteAsync("test", async writer => new[]
        {
            await writer.LinkAsync(village.Id, "LIES_IN", town.Id), await writer.LinkAsync(hamlet.Id, "LIES_IN", village.Id),
            await writer.LinkAsync(village.Id, "LIES_IN", hamlet.Id), await writer.LinkAsync(hamlet.Id, "LIES_IN", village.Id), await writer.LinkAsync(village.Id, "LIES_IN", village.Id),
        });
        var other = await Graph.WriteAsync("test", writer => writer.LinkAsync(hamlet.Id, "LIES_IN", town.Id));
        await Graph.WriteAsync("test", async writer => await writer.UnlinkAsync(links[2]) && await writer.UnlinkAsync(links[3]));
        await Graph.WriteAsync("test", writer => writer.ChangeAsync(village.Id, 1, new() { { "name", "Osek u Duchcova" } }));

        Assert.True(await Graph.WriteAsync("officer", writer => writer.EraseAsync(village.Id)));

        Assert.Null(await FoundAsync(village.Id));
        Assert.Null(await Graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        var left = Assert.Single(await HistoryAsync(village.Id));
        Assert.Equal(("erased", "officer", 3L, (Properties?)null, (Properties?)null), (left.Act, left.Author, left.Version, left.Before, left.After));
        Assert.Equal(await Graph.LastChangeAsync(), left.Sequence);
        foreach (var link in links)
        {
            Assert.Empty(await HistoryAsync(link));
            Assert.False(await Graph.WriteAsync("test", writer => writer.UnlinkAsync(link)));
        }

        Assert.Equal([other], (await Graph.ReadAsync(reader => reader.NeighboursAsync(town.Id, "LIES_IN", Direction.In))).Select(near => near.LinkId));
        Assert.Empty(await Graph.ReadAsync(reader => reader.NeighboursAsync(hamlet.Id, "LIES_IN", Direction.In)));
        Assert.Single(await HistoryAsync(hamlet.Id));
        Assert.Single(await HistoryAsync(other));
    }

    [Fact]
    public async Task A_retired_node_can_be_erased_and_its_code_is_free_again()
    {
        var old = await Graph.PlaceAsync("1", "Osek");
        await Graph.WriteAsync("test", writer => writer.RetireAsync(old.Id, 1));
        var made = await Graph.WriteAsync("test", async writer =>
        {
            Assert.True(await writer.EraseAsync(old.Id));
            return await writer.CreateAsync("Territory", Facts.Place("1", "Nový Osek"));
        });
        Assert.NotEqual(old.Id, made.Node.Id);
        Assert.Equal(made.Node, await Graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        Assert.Equal(["erased"], (await HistoryAsync(old.Id)).Select(change => change.Act));
    }

    [Fact]
    public async Task What_is_not_there_or_already_erased_is_not_erased_and_nothing_is_written()
    {
        var node = await Graph.PlaceAsync("1", "Osek");
        Assert.Equal((true, false), await Graph.WriteAsync("test", async writer => (await writer.EraseAsync(node.Id), await writer.EraseAsync(node.Id))));
        var before = await Graph.LastChangeAsync();
        Assert.False(await Graph.WriteAsync("test", writer => writer.EraseAsync(node.Id)));
        Assert.False(await Graph.WriteAsync("test", writer => writer.EraseAsync("nobody")));
        Assert.Equal(before, await Graph.LastChangeAsync());
    }

    [Fact]
    public async Task An_erased_node_is_in_no_answer_derived_or_searched()
    {
        var (village, town, region) = (await Graph.PlaceAsync("1", "Vysokohrad"), await Graph.PlaceAsync("2", "Dalekohrad", "orp"), await Graph.PlaceAsync("3", "Kraj", "region"));
        await Graph.WriteAsync("test", async writer => await writer.LinkAsync(village.Id, "LIES_IN", town.Id) + await writer.LinkAsync(town.Id, "LIES_IN", region.Id));
        Assert.Equal(["orp", "region"], await LadderAsync("1", without: "municipality"));
        await Graph.WriteAsync("test", writer => writer.EraseAsync(town.Id));
        Assert.Empty(await LadderAsync("1", without: "municipality"));
        Assert.Equal(["kraj", "vysokohrad"], (await Graph.QueryAsync("search/words")).Select(row => row.Required("word")));
        Assert.Empty(await Graph.QueryAsync("search/find", new { query = "dalekohrad*", labels = new[] { "Territory" }, limit = 9L }));
        Assert.Single(await Graph.QueryAsync("search/find", new { query = "vysokohrad*", labels = new[] { "Territory" }, limit = 9L }));
    }

    [Fact]
    public async Task What_was_erased_is_in_no_export()
    {
        var node = await Graph.PlaceAsync("1", "Kanárek");
        await Graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, 1, new() { { "name", "Konipas" } }));
        await Graph.WriteAsync("test", writer => writer.EraseAsync(node.Id));
        var line = Assert.IsType<GraphRecord.OfChange>(Assert.Single(await DumpAsync()));
        Assert.Equal(node.Id, line.Change.Subject);
    }

    private Task<Node?> FoundAsync(string id) => Graph.ReadAsync(reader => reader.FindAsync(id));

    private Task<IReadOnlyList<Change>> HistoryAsync(string id) => Graph.ReadAsync(reader => reader.HistoryAsync(id));

    private async Task<IEnumerable<string>> LadderAsync(string place, string without) =>
        (await Graph.QueryAsync("territories/ladder", new { place })).Select(row => row.Required("kind")).Where(kind => kind != without).Order();

    private async Task<IReadOnlyList<GraphRecord>> DumpAsync()
    {
        var records = new List<GraphRecord>();
        await ((IGraphArchive)Graph).ExportAsync(record =>
        {
            records.Add(record);
            return Task.CompletedTask;
        });
        return records;
    }
}
