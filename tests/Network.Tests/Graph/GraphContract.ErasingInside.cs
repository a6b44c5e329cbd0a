using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>An erasure among other acts of one change.</summary>
public abstract partial class GraphContract
{
    [Fact]
    public async Task Within_the_change_an_erased_node_is_gone_already()
    {
        var (node, town) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Teplice", "orp"));
        await Graph.WriteAsync("test", async writer =>
        {
            var link = await writer.LinkAsync(node.Id, "LIES_IN", town.Id);
            await writer.EraseAsync(node.Id);
            Assert.Null(await writer.FindAsync(node.Id));
            Assert.Null(await writer.FindAsync("Territory", "1"));
            Assert.Empty(await writer.NeighboursAsync(town.Id, "LIES_IN", Direction.In));
            Assert.Empty(await writer.HistoryAsync(link));
            Assert.IsType<ChangeResult.Missing>(await writer.ChangeAsync(node.Id, 1, new() { { "name", "x" } }));
            Assert.IsType<ChangeResult.Missing>(await writer.RetireAsync(node.Id, 1));
            await Assert.ThrowsAsync<ModelViolationException>(() => writer.LinkAsync(node.Id, "LIES_IN", town.Id));
            return false;
        });
    }

    [Fact]
    public async Task What_is_made_and_erased_in_one_change_leaves_one_entry()
    {
        var id = await Graph.WriteAsync("test", async writer =>
        {
            var made = (await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node;
            await writer.EraseAsync(made.Id);
            return made.Id;
        });
        Assert.Equal(("erased", 2L), (await HistoryAsync(id)).Select(change => (change.Act, change.Version)).Single());
        Assert.Null(await FoundAsync(id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_erasure_that_is_called_off_or_fails_leaves_all_as_it_was(bool fails)
    {
        var (node, town) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Teplice", "orp"));
        await Graph.WriteAsync("test", writer => writer.LinkAsync(node.Id, "LIES_IN", town.Id));
        var before = await DumpAsync();
        var erasing = Graph.WriteAsync("test", async writer =>
        {
            await writer.EraseAsync(node.Id);
            writer.Abandon();
            return fails ? throw new InvalidOperationException("no") : true;
        });
        Assert.Equal(fails, await Record.ExceptionAsync(() => erasing) is InvalidOperationException);
        Assert.Equal(before, await DumpAsync());
        Assert.Equal(["orp"], await LadderAsync("1", without: "municipality"));
    }
}
