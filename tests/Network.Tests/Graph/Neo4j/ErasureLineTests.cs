using Network.Graph;

namespace Network.Tests.Graph.Neo4j;

/// <summary>An erasure over a line that breaks, and links to what somebody else has erased.</summary>
public sealed class ErasureLineTests : LineTests
{
    [Theory]
    [InlineData("erase-node", nameof(Fault.Deadlock), 2)]
    [InlineData("commit", nameof(Fault.Deadlock), 2)]
    [InlineData("commit", nameof(Fault.CutBefore), 2)]
    [InlineData("commit", nameof(Fault.CutAfter), 1)]
    public async Task An_erasure_that_runs_again_is_done_once(string kind, string fault, int runs)
    {
        var (place, town) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Teplice"));
        await Graph.WriteAsync("test", async writer => await writer.UnlinkAsync(await writer.LinkAsync(place.Id, "LIES_IN", town.Id)));
        await Graph.WriteAsync("test", writer => writer.LinkAsync(town.Id, "LIES_IN", place.Id));
        Fake.Faults.Next(kind, Enum.Parse<Fault>(fault));
        Assert.True(await Graph.WriteAsync("test", writer => writer.EraseAsync(place.Id)));
        Assert.Equal(["created", "erased"], Fake.Graph.Changes.Select(change => FakeTransaction.Text(change, "act")));
        Assert.Equal(town.Id, Assert.Single(Fake.Graph.Nodes.Keys));
        Assert.Empty(Fake.Graph.Links);
        Assert.Equal(runs, Heard("erase-node"));
    }

    [Fact]
    public async Task A_write_that_links_to_what_was_erased_meanwhile_runs_again_and_sees_it_gone()
    {
        var (place, town) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Teplice"));
        var runs = 0;
        var linked = await Graph.WriteAsync("test", async writer =>
        {
            if (await writer.FindAsync(town.Id) is null)
            {
                return null;
            }

            var link = await writer.LinkAsync(place.Id, "LIES_IN", town.Id);
            if (runs++ == 0)
            {
                Fake.Graph.Nodes.Remove(town.Id); // by another process
            }

            await writer.HistoryAsync(link);
            return link;
        });
        Assert.Null(linked);
        Assert.DoesNotContain(Fake.Graph.Changes, change => FakeTransaction.Text(change, "act") == "linked");
    }
}
