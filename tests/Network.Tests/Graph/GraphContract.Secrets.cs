using Network.Graph;
using Network.Graph.Moving;

namespace Network.Tests.Graph;

/// <summary>What only <c>system</c> may see stands in the node and nowhere else.</summary>
public abstract partial class GraphContract
{
    [Fact]
    public async Task The_history_tells_no_secret()
    {
        var account = await AccountAsync("first hash");
        var changed = Assert.IsType<ChangeResult.Changed>(await ChangeAccountAsync(account.Id, 1, new() { { "name", "Jana" }, { "passwordHash", "second hash" } }));
        Assert.Equal("second hash", changed.Node.Properties.Text("passwordHash"));
        Assert.Equal(changed.Node, await FoundAsync(account.Id));
        await Graph.WriteAsync("test", writer => writer.RetireAsync(account.Id, 2));
        var history = await HistoryAsync(account.Id);
        Assert.Equal(["created", "changed", "retired"], history.Select(change => change.Act));
        Assert.Equal("Jana", history[1].After!.Text("name"));
        Assert.Equal("Dana", history[1].Before!.Text("name"));
        Assert.DoesNotContain(history.SelectMany(change => new[] { change.Before, change.After }), told => $"{told}".Contains("passwordHash", StringComparison.Ordinal) || $"{told}".Contains("hash", StringComparison.Ordinal));
        Assert.Equal("second hash", (await FoundAsync(account.Id))!.Properties.Text("passwordHash"));
    }

    [Fact]
    public async Task A_secret_is_never_told_as_changed_since()
    {
        var account = await AccountAsync("a hash");
        await ChangeAccountAsync(account.Id, 1, new() { { "name", "Jana" } });
        Assert.Equal(["name"], Assert.IsType<ChangeResult.Stale>(await ChangeAccountAsync(account.Id, 1, new() { { "language", "uk" } })).ChangedKeys);
        await ChangeAccountAsync(account.Id, 2, new() { { "passwordHash", "another hash" } });
        Assert.Empty(Assert.IsType<ChangeResult.Stale>(await ChangeAccountAsync(account.Id, 2, new() { { "language", "uk" } })).ChangedKeys);
        Assert.DoesNotContain("passwordHash", Assert.IsType<ChangeResult.Stale>(await ChangeAccountAsync(account.Id, 99, [])).ChangedKeys);
    }

    [Fact]
    public async Task An_export_holds_secrets_in_nodes_and_not_in_the_history()
    {
        var account = await AccountAsync("a hash");
        await ChangeAccountAsync(account.Id, 1, new() { { "passwordHash", "another hash" } });
        using var directory = new TempDirectory();
        var file = Path.Combine(directory.Path, "graph");
        await GraphFile.WriteAsync(file, (IGraphArchive)Graph, _ => { });
        var told = Assert.Single(await File.ReadAllLinesAsync(file), line => line.Contains("hash", StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("{\"node\"", told, StringComparison.Ordinal);
        Assert.Equal("another hash", GraphFile.Records(file).OfType<GraphRecord.OfNode>().Single().Node.Properties.Text("passwordHash"));
    }

    private Task<Node> AccountAsync(string hash) =>
        Graph.WriteAsync("test", async writer => (await writer.CreateAsync("Account", Facts.Account("dana@example.org", "Dana", hash))).Node);

    private Task<ChangeResult> ChangeAccountAsync(string id, long seen, Properties changes) => Graph.WriteAsync("test", writer => writer.ChangeAsync(id, seen, changes));
}
