using FsCheck.Xunit;
using Network.Graph;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>
/// Random histories of territories, told to the store and to a model of a few dictionaries: every reading must agree,
/// the derived ladder included. Bytes become acts, so that a failing history is shrunk to its shortest form.
/// </summary>
public sealed class GraphModelProperties : IAsyncLifetime
{
    private readonly TempDirectory directory = new();
    private SqliteGraph graph = null!;
    private int world;

    public ValueTask InitializeAsync()
    {
        graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        directory.Dispose();
    }

    [Property(MaxTest = 60, EndSize = 160)]
    public async Task Every_reading_agrees_with_a_plain_model(byte[] acts)
    {
        var model = new ModelWorld($"w{Interlocked.Increment(ref world)}-");
        foreach (var act in acts.Chunk(3).Where(act => act.Length == 3))
        {
            await ActAsync(model, act[0] % 9, act[1], act[2]);
        }

        await graph.ReadAsync(async reader =>
        {
            foreach (var node in model.Nodes)
            {
                await AgreeAsync(reader, model, node);
            }

            foreach (var (id, acts) in model.Erased)
            {
                Assert.Equal(acts, (await reader.HistoryAsync(id)).Select(change => change.Act));
            }

            return 0;
        });
    }

    private async Task ActAsync(ModelWorld model, int act, byte one, byte other)
    {
        if (act <= 1 || model.Nodes.Count == 0)
        {
            await CreateAsync(model, one, other);
            return;
        }

        var (a, b) = (model.Nodes[one % model.Nodes.Count], model.Nodes[other % model.Nodes.Count]);
        await (act switch
        {
            2 => ChangeAsync(a, new() { { "name", $"n{other}" }, { "nuts", other % 2 == 0 ? null : "x" } }, a.Version),
            3 => ChangeAsync(a, new() { { "kind", ModelWorld.Kind(other) } }, a.Version),
            4 => ChangeAsync(a, new() { { "name", "late" } }, a.Version - 1),
            5 when other % 3 == 0 => RetireAsync(a),
            6 => UnlinkAsync(model, other),
            8 => EraseAsync(model, a),
            _ => LinkAsync(model, a, b),
        });
    }

    private async Task CreateAsync(ModelWorld model, byte code, byte kind)
    {
        var properties = Facts.Place($"{model.Prefix}{code % 12}", $"n{code}", ModelWorld.Kind(kind));
        var result = await graph.WriteAsync("test", writer => writer.CreateAsync("Territory", properties));
        if (model.Nodes.Find(node => node.Properties.Text("code") == properties.Text("code")) is { } taken)
        {
            Assert.Equal(taken.Id, Assert.IsType<CreateResult.Taken>(result).Existing.Id);
            return;
        }

        model.Nodes.Add(new ModelNode(Assert.IsType<CreateResult.Created>(result).New.Id, properties));
    }

    private async Task ChangeAsync(ModelNode node, Properties changes, long seen)
    {
        var result = await graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, seen, changes));
        if (node.Retired)
        {
            Assert.IsType<ChangeResult.Missing>(result);
        }
        else if (seen != node.Version)
        {
            Assert.Equal(node.Version, Assert.IsType<ChangeResult.Stale>(result).Current.Version);
        }
        else
        {
            node.Replace(node.Properties.With(changes), "changed");
            Assert.Equal(node.Properties, Assert.IsType<ChangeResult.Changed>(result).Node.Properties);
        }
    }

    private async Task RetireAsync(ModelNode node)
    {
        var result = await graph.WriteAsync("test", writer => writer.RetireAsync(node.Id, node.Version));
        Assert.Equal(node.Retired, result is ChangeResult.Missing);
        if (!node.Retired)
        {
            node.Retire();
        }
    }

    private async Task LinkAsync(ModelWorld model, ModelNode from, ModelNode to) =>
        model.Links.Add((await graph.WriteAsync("test", writer => writer.LinkAsync(from.Id, "LIES_IN", to.Id)), from, to));

    private async Task UnlinkAsync(ModelWorld model, byte which)
    {
        if (model.Links.Count > 0)
        {
            var gone = model.Links[which % model.Links.Count];
            var id = gone.Id;
            model.Links.RemoveAll(link => link.Id == id);
            model.Unlinked.Add(gone);
            Assert.True(await graph.WriteAsync("test", writer => writer.UnlinkAsync(id)));
            Assert.False(await graph.WriteAsync("test", writer => writer.UnlinkAsync(id)));
        }
    }

    private async Task EraseAsync(ModelWorld model, ModelNode node)
    {
        Assert.True(await graph.WriteAsync("test", writer => writer.EraseAsync(node.Id)));
        Assert.False(await graph.WriteAsync("test", writer => writer.EraseAsync(node.Id)));
        model.Erase(node);
    }

    private static async Task AgreeAsync(IGraphReader reader, ModelWorld model, ModelNode node)
    {
        var code = node.Properties.Text("code")!;
        var expected = new Node(node.Id, "Territory", node.Version, node.Retired, node.Properties);
        Assert.Equal(expected, await reader.FindAsync(node.Id));
        Assert.Equal(node.Retired ? null : expected, await reader.FindAsync("Territory", code));
        Assert.Equal(node.Acts, (await reader.HistoryAsync(node.Id)).Select(change => change.Act));
        Assert.Equal(Enumerable.Range(1, (int)node.Version).Select(version => (long)version), (await reader.HistoryAsync(node.Id)).Select(change => change.Version));
        var above = await reader.NeighboursAsync(node.Id, "LIES_IN", Direction.Out);
        Assert.Equal(model.Links.Where(link => link.From == node && !link.To.Retired).Select(link => (link.Id, link.To.Id)), above.Select(near => (near.LinkId, near.Node.Id)));
        var below = await reader.NeighboursAsync(node.Id, "LIES_IN", Direction.In);
        Assert.Equal(model.Links.Where(link => link.To == node && !link.From.Retired).Select(link => (link.Id, link.From.Id)), below.Select(near => (near.LinkId, near.Node.Id)));
        var ladder = (await reader.QueryAsync("territories/ladder", new { place = code })).ToDictionary(row => row.Required("kind"), row => row.Required("code"));
        var nearest = node.Retired ? [] : model.Ladder(node);
        Assert.Equal(nearest.Keys.Order(), ladder.Keys.Order());
        Assert.All(ladder, step => Assert.Contains(step.Value, nearest[step.Key]));
    }
}
