using Network.Graph;

namespace Network.Tests.Graph;

public abstract partial class GraphContract
{
    [Fact]
    public async Task A_retired_node_comes_back_with_its_links_and_its_words_and_only_once()
    {
        var (above, place) = (await Graph.PlaceAsync("1", "Kraj", "region"), await Graph.PlaceAsync("2", "Osek"));
        await Graph.WriteAsync("test", writer => writer.LinkAsync(place.Id, "LIES_IN", above.Id));
        await Graph.WriteAsync("test", writer => writer.RetireAsync(place.Id, 1));
        Assert.IsType<ChangeResult.Stale>(await Graph.WriteAsync("test", writer => writer.RestoreAsync(place.Id, 1)));
        Assert.IsType<ChangeResult.Changed>(await Graph.WriteAsync("test", writer => writer.RestoreAsync(place.Id, 2)));
        Assert.IsType<ChangeResult.Missing>(await Graph.WriteAsync("test", writer => writer.RestoreAsync(place.Id, 3)));
        Assert.Equal(3, (await Graph.ReadAsync(reader => reader.FindAsync("Territory", "2")))!.Version);
        Assert.Single(await Graph.ReadAsync(reader => reader.NeighboursAsync(above.Id, "LIES_IN", Direction.In)));
        Assert.Single(await Graph.QueryAsync("search/find", new { query = "osek*", labels = new[] { "Territory" }, limit = 9 }));
    }
}
