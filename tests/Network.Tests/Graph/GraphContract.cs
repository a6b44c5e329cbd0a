using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>What every engine promises. An engine joins by one subclass that opens it on an empty store.</summary>
public abstract partial class GraphContract : IAsyncLifetime
{
    protected IGraph Graph { get; private set; } = null!;

    /// <summary>How many people edit one node at once: as many as are worth their time on this engine.</summary>
    protected virtual int Edits => 100;

    protected abstract Task<IGraph> OpenAsync();

    protected abstract Task RemoveAsync();

    public async ValueTask InitializeAsync() => Graph = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        await RemoveAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_created_node_is_found_by_id_and_by_code()
    {
        var node = await Graph.PlaceAsync("562564", "Jílové");
        Assert.Equal(node, await Graph.ReadAsync(reader => reader.FindAsync(node.Id)));
        Assert.Equal(node, await Graph.ReadAsync(reader => reader.FindAsync("Territory", "562564")));
        Assert.Equal(1, node.Version);
    }

    [Fact]
    public async Task All_kinds_of_value_come_back_as_they_went_in()
    {
        var properties = Facts.Place("1", "Žďár \"nad\" Sázavou\n'; DROP TABLE node; --").With(new Properties
        {
            { "lat", 50.76 }, { "lon", 14 }, { "areaVerified", false }, { "alsoKnown", new[] { "Дечин", "a|b", "" } },
        });
        var node = await Graph.WriteAsync("test", async writer => (await writer.CreateAsync("Territory", properties)).Node);
        var found = await Graph.ReadAsync(reader => reader.FindAsync(node.Id));
        Assert.Equal(properties, found!.Properties);
        Assert.Equal(14d, found.Properties.Number("lon"));
        Assert.Equal(["Дечин", "a|b", ""], found.Properties.List("alsoKnown"));
    }

    [Fact]
    public async Task A_taken_code_is_refused_and_names_who_has_it()
    {
        var first = await Graph.PlaceAsync("1", "Osek");
        var second = await Graph.WriteAsync("test", writer => writer.CreateAsync("Territory", Facts.Place("1", "Jiný Osek")));
        Assert.Equal(first, Assert.IsType<CreateResult.Taken>(second).Existing);
    }

    [Fact]
    public async Task A_change_counts_the_version_up_and_removes_what_is_null()
    {
        var node = await Graph.WriteAsync("test", async writer => (await writer.CreateAsync("Territory", Facts.Place("1", "Osek").With(new() { { "nuts", "X" } }))).Node);
        var changed = await Graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, 1, new() { { "name", "Osek u Duchcova" }, { "nuts", null } }));
        var now = Assert.IsType<ChangeResult.Changed>(changed).Node;
        Assert.Equal(2, now.Version);
        Assert.Equal("Osek u Duchcova", now.Properties.Text("name"));
        Assert.Null(now.Properties["nuts"]);
        Assert.Equal("municipality", now.Properties.Text("kind"));
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_what_changed_since()
    {
        var node = await Graph.PlaceAsync("1", "Osek");
        await Graph.WriteAsync("first", writer => writer.ChangeAsync(node.Id, 1, new() { { "name", "Osek nad Bečvou" } }));
        var late = await Graph.WriteAsync("second", writer => writer.ChangeAsync(node.Id, 1, new() { { "statute", "město" } }));
        var stale = Assert.IsType<ChangeResult.Stale>(late);
        Assert.Equal(["name"], stale.ChangedKeys);
        Assert.Equal(2, stale.Current.Version);
        Assert.Null((await Graph.ReadAsync(reader => reader.FindAsync(node.Id)))!.Properties["statute"]);
    }

    [Fact]
    public async Task Of_many_conflicting_edits_none_is_silently_overwritten()
    {
        var node = await Graph.PlaceAsync("1", "0");
        var edits = Enumerable.Range(1, Edits).Select(async number =>
        {
            while (true)
            {
                var seen = (await Graph.ReadAsync(reader => reader.FindAsync(node.Id)))!;
                var sum = int.Parse(seen.Properties.Text("name")!, System.Globalization.CultureInfo.InvariantCulture) + number;
                var result = await Graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, seen.Version, new() { { "name", $"{sum}" } }));
                if (result is ChangeResult.Changed)
                {
                    return;
                }
            }
        });
        await Task.WhenAll(edits.Select(edit => edit).ToArray());
        Assert.Equal($"{Edits * (Edits + 1) / 2}", (await Graph.ReadAsync(reader => reader.FindAsync(node.Id)))!.Properties.Text("name"));
    }

    [Fact]
    public async Task A_retired_node_is_out_of_sight_but_keeps_its_history()
    {
        var node = await Graph.PlaceAsync("1", "Brdy");
        await Graph.WriteAsync("ministry", writer => writer.RetireAsync(node.Id, 1));
        Assert.Null(await Graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        Assert.True((await Graph.ReadAsync(reader => reader.FindAsync(node.Id)))!.Retired);
        Assert.IsType<ChangeResult.Missing>(await Graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, 2, new() { { "name", "x" } })));
        var history = await Graph.ReadAsync(reader => reader.HistoryAsync(node.Id));
        Assert.Equal(["created", "retired"], history.Select(change => change.Act));
        Assert.Equal(["test", "ministry"], history.Select(change => change.Author));
    }

    [Fact]
    public async Task History_tells_before_and_after()
    {
        var node = await Graph.PlaceAsync("1", "Osek");
        await Graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, 1, new() { { "name", "Nový Osek" } }));
        var last = (await Graph.ReadAsync(reader => reader.HistoryAsync(node.Id)))[^1];
        Assert.Equal("Osek", last.Before!.Text("name"));
        Assert.Equal("Nový Osek", last.After!.Text("name"));
        Assert.Equal(2, last.Version);
    }

    [Fact]
    public async Task Links_lead_both_ways_in_the_order_they_were_made()
    {
        var (orp, villages) = await Graph.WriteAsync("test", async writer =>
        {
            var above = (await writer.CreateAsync("Territory", Facts.Place("4202", "Děčín", "orp"))).Node;
            var below = new List<Node>();
            foreach (var name in new[] { "Jílové", "Hřensko", "Dobkovice" })
            {
                below.Add((await writer.CreateAsync("Territory", Facts.Place(name, name))).Node);
                await writer.LinkAsync(below[^1].Id, "LIES_IN", above.Id);
            }

            return (above, below);
        });
        var inside = await Graph.ReadAsync(reader => reader.NeighboursAsync(orp.Id, "LIES_IN", Direction.In));
        Assert.Equal(villages.Select(village => village.Id), inside.Select(neighbour => neighbour.Node.Id));
        var up = await Graph.ReadAsync(reader => reader.NeighboursAsync(villages[1].Id, "LIES_IN", Direction.Out));
        Assert.Equal(orp.Id, Assert.Single(up).Node.Id);
    }

    [Fact]
    public async Task An_unlinked_link_is_gone_once()
    {
        var (a, b) = (await Graph.PlaceAsync("1", "A"), await Graph.PlaceAsync("2", "B", "orp"));
        var link = await Graph.WriteAsync("test", writer => writer.LinkAsync(a.Id, "LIES_IN", b.Id));
        Assert.True(await Graph.WriteAsync("test", writer => writer.UnlinkAsync(link)));
        Assert.False(await Graph.WriteAsync("test", writer => writer.UnlinkAsync(link)));
        Assert.Empty(await Graph.ReadAsync(reader => reader.NeighboursAsync(a.Id, "LIES_IN", Direction.Out)));
        Assert.Equal(["linked", "unlinked"], (await Graph.ReadAsync(reader => reader.HistoryAsync(link))).Select(change => change.Act));
    }

    [Fact]
    public async Task A_write_that_fails_leaves_nothing_behind()
    {
        var before = await Graph.LastChangeAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Graph.WriteAsync<int>("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("1", "Osek"));
            throw new InvalidOperationException("no");
        }));
        Assert.Null(await Graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
        Assert.Equal(before, await Graph.LastChangeAsync());
    }

    [Fact]
    public async Task An_abandoned_write_gives_its_value_and_leaves_nothing_behind()
    {
        var said = await Graph.WriteAsync("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("1", "Osek"));
            writer.Abandon();
            return "refused";
        });
        Assert.Equal("refused", said);
        Assert.Null(await Graph.ReadAsync(reader => reader.FindAsync("Territory", "1")));
    }

    [Theory]
    [InlineData("Village", "1")]
    [InlineData("Territory", null)]
    public async Task What_the_model_does_not_list_is_not_written(string label, string? code)
    {
        var properties = new Properties { { "name", "Osek" }, { "kind", "municipality" }, { "confidence", "example" } };
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync("test", writer => writer.CreateAsync(label, code is null ? properties : properties.With(new() { { "code", code } }))));
    }

    [Fact]
    public async Task Unknown_properties_wrong_types_and_unlisted_links_are_refused()
    {
        var place = await Graph.PlaceAsync("1", "Osek");
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync("test", writer => writer.ChangeAsync(place.Id, 1, new() { { "colour", "red" } })));
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync("test", writer => writer.ChangeAsync(place.Id, 1, new() { { "lat", "north" } })));
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync("test", writer => writer.LinkAsync(place.Id, "OWNS", place.Id)));
    }

    [Fact]
    public async Task A_reader_sees_one_moment_while_others_write()
    {
        var place = await Graph.PlaceAsync("1", "before");
        var (first, second) = await Graph.ReadAsync(async reader =>
        {
            var one = await reader.FindAsync(place.Id);
            await Graph.WriteAsync("test", writer => writer.ChangeAsync(place.Id, 1, new() { { "name", "after" } }));
            return (one, await reader.FindAsync(place.Id));
        });
        Assert.Equal(first, second);
        Assert.Equal("after", (await Graph.ReadAsync(reader => reader.FindAsync(place.Id)))!.Properties.Text("name"));
    }

    [Fact]
    public async Task A_property_given_as_null_at_creation_is_not_there()
    {
        var (node, link) = await Graph.WriteAsync("test", async writer =>
        {
            var place = (await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node;
            var nothing = Facts.Place("2", "Lom");
            nothing.Add("nuts", null);
            var made = (await writer.CreateAsync("Territory", nothing)).Node;
            return (made, await writer.LinkAsync(place.Id, "LIES_IN", made.Id));
        });
        Assert.DoesNotContain("nuts", node.Properties.Keys);
        Assert.Equal(node, await Graph.ReadAsync(reader => reader.FindAsync(node.Id)));
        Assert.DoesNotContain("nuts", (await Graph.ReadAsync(reader => reader.HistoryAsync(node.Id)))[0].After!.Keys);
        Assert.NotEmpty(link);
    }

    [Fact]
    public async Task A_code_that_another_node_has_cannot_be_changed_to()
    {
        var (_, lom) = (await Graph.PlaceAsync("1", "Osek"), await Graph.PlaceAsync("2", "Lom"));
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync("test", writer => writer.ChangeAsync(lom.Id, 1, new() { { "code", "1" } })));
        await Graph.WriteAsync("test", writer => writer.ChangeAsync(lom.Id, 1, new() { { "code", "3" } }));
        Assert.Equal(lom.Id, (await Graph.ReadAsync(reader => reader.FindAsync("Territory", "3")))!.Id);
        Assert.Null(await Graph.ReadAsync(reader => reader.FindAsync("Territory", "2")));
    }
}
