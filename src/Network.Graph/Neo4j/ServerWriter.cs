using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Graph.Neo4j;

/// <summary>
/// Writing primitives in one transaction. What needs no answer of the server (new nodes, new links, history) waits and
/// goes in bundles, before anything is read and at the end.
/// A node is locked before its version is looked at, so that two who saw the same version cannot both change it.
/// </summary>
internal sealed class ServerWriter(ServerTransaction transaction, TimeProvider clock, Ids ids, string author) : ServerReader(transaction.RunAsync), IGraphWriter
{
    private const int Bundle = 1000;
    private readonly List<Node> newNodes = [];
    private readonly List<Link> newLinks = [];
    private readonly List<IReadOnlyDictionary<string, object?>> changes = [];
    private readonly Dictionary<string, string> labels = [];
    private readonly Dictionary<string, Node> ownKeys = [];
    private bool touchesPublic;

    /// <summary>Stands in each entry of the history, so that after a broken line one can ask whether it was kept.</summary>
    public string WriteId { get; } = Guid.NewGuid().ToString();

    public bool Abandoned { get; private set; }

    /// <summary>Also where all of the history has been sent already.</summary>
    public bool HasChanges { get; private set; }

    public async Task<CreateResult> CreateAsync(string label, Properties given)
    {
        var properties = Properties.None.With(given);
        GraphModel.Current.Check(label, properties);
        if (ServerNode.Key(label, properties.Text("code")) is { } key && await HolderAsync(key) is { } existing)
        {
            return new CreateResult.Taken(existing);
        }

        var node = new Node(ids.Next(), label, 1, false, properties);
        newNodes.Add(node);
        labels[node.Id] = label;
        if (ServerNode.Key(label, node.Code) is { } own)
        {
            ownKeys[own] = node;
        }

        Record("created", node.Id, node.Id, 1, null, node.Told);
        return new CreateResult.Created(node);
    }

    public Task<ChangeResult> ChangeAsync(string id, long seenVersion, Properties changes) =>
        ReplaceAsync(id, seenVersion, "changed", node => node with { Properties = node.Properties.With(changes) });

    public Task<ChangeResult> RetireAsync(string id, long seenVersion) =>
        ReplaceAsync(id, seenVersion, "retired", node => node with { Retired = true });

    public Task<ChangeResult> RestoreAsync(string id, long seenVersion) =>
        ReplaceAsync(id, seenVersion, "restored", node => node with { Retired = false }, retired: true);

    public async Task<string> LinkAsync(string fromId, string type, string toId, Properties? properties = null)
    {
        var (from, to) = (await LabelAsync(fromId), await LabelAsync(toId));
        var facts = Properties.None.With(properties ?? Properties.None);
        GraphModel.Current.Check(from, type, to, facts);
        var link = new Link(ids.Next(), type, fromId, toId, facts);
        newLinks.Add(link);
        Record("linked", link.Id, fromId, 1, null, link.Told);
        return link.Id;
    }

    public async Task<bool> UnlinkAsync(string linkId)
    {
        if ((await HistoryAsync(linkId)).FirstOrDefault(change => change.Act == "linked")?.After is not { } made)
        {
            return false;
        }

        if (await RowsAsync(Statement.Of("delete-link", ("from", made.Text("from")), ("type", made.Text("type")), ("link", linkId))) is [])
        {
            return false;
        }

        Record("unlinked", linkId, made.Text("from")!, 2, made, null);
        return true;
    }

    public async Task<bool> EraseAsync(string id)
    {
        await SendChangesAsync(); // of this change, too, the history goes
        if (await RowsAsync(Statement.Of("erase-node", ("id", id))) is not [var erased])
        {
            return false;
        }

        Record("erased", id, id, erased.Count("version") + 1, null, null, erased.List("writes"));
        labels.Remove(id);
        ownKeys.Clear();
        return true;
    }

    public void Abandon() => Abandoned = true;

    public override async Task<IReadOnlyList<Change>> HistoryAsync(string id)
    {
        await SendChangesAsync();
        return await base.HistoryAsync(id);
    }

    /// <returns>The bookmarks of the change.</returns>
    public async Task<IReadOnlyList<string>> CommitAsync()
    {
        await SendNodesAndLinksAsync();
        while (changes.Count > Bundle)
        {
            await SendChangesAsync(Bundle);
        }

        return await transaction.CommitAsync(ChangesStatement(changes.Count));
    }

    /// <summary>Who found a node may link it; where it was erased meanwhile, the server says so and all runs again.</summary>
    protected override async Task<Node?> OneAsync(Statement statement)
    {
        var found = await base.OneAsync(statement);
        if (found is not null)
        {
            labels[found.Id] = found.Label;
        }

        return found;
    }

    protected override async Task<IReadOnlyList<Row>> RowsAsync(Statement statement)
    {
        await SendNodesAndLinksAsync();
        return await transaction.RunAsync(statement);
    }

    private async Task<ChangeResult> ReplaceAsync(string id, long seenVersion, string act, Func<Node, Node> change, bool retired = false)
    {
        if (await FindAsync(id) is not { } found || found.Retired != retired)
        {
            return new ChangeResult.Missing();
        }

        if (found.Version == seenVersion)
        {
            found = await RowsAsync(Statement.Of("lock-node", ("id", id))) is [var row] ? Node.Of(row) : null;
        }

        if (found is null || found.Retired != retired)
        {
            return new ChangeResult.Missing();
        }

        if (found.Version != seenVersion)
        {
            return new ChangeResult.Stale(found, Change.KeysChangedSince(await HistoryAsync(id), seenVersion, found));
        }

        var next = change(found) with { Version = seenVersion + 1 };
        GraphModel.Current.Check(next.Label, next.Properties);
        await RefuseTakenCodeAsync(found, next);
        await RowsAsync(Statement.Of("update-node", ("id", id), ("all", ServerNode.Map(next))));
        Record(act, id, id, next.Version, found.Told, next.Told);
        return new ChangeResult.Changed(next);
    }

    private async Task RefuseTakenCodeAsync(Node found, Node next)
    {
        if (next.Code != found.Code && ServerNode.Key(next.Label, next.Code) is { } key && await HolderAsync(key) is not null)
        {
            throw new ModelViolationException($"The {next.Label} {next.Code} is there already; look before changing a code.");
        }

        ownKeys.Clear(); // the server has them all by now, and one of them moves
    }

    /// <summary>Who has a key, retired or not.</summary>
    private async Task<Node?> HolderAsync(string key)
    {
        if (ownKeys.TryGetValue(key, out var own))
        {
            return own;
        }

        // Somebody who takes the key from here on makes the commit fail on it, and all of the change runs again.
        return await transaction.RunAsync(Statement.Of("find-by-key", ("key", key))) is [var row] ? Node.Of(row) : null;
    }

    private async Task<string> LabelAsync(string id)
    {
        if (!labels.TryGetValue(id, out var label))
        {
            labels[id] = label = (await FindAsync(id))?.Label ?? throw new ModelViolationException($"There is no node {id} to link.");
        }

        return label;
    }

    private async Task SendNodesAndLinksAsync()
    {
        foreach (var some in newNodes.Chunk(Bundle))
        {
            await transaction.RunAsync(ServerNode.Create(some));
        }

        newNodes.Clear();
        foreach (var some in newLinks.Chunk(Bundle))
        {
            await transaction.RunAsync(ServerNode.Create(some));
        }

        newLinks.Clear();
    }

    private async Task SendChangesAsync()
    {
        await SendNodesAndLinksAsync();
        while (changes.Count > 0)
        {
            await SendChangesAsync(Math.Min(Bundle, changes.Count));
        }
    }

    private async Task SendChangesAsync(int count)
    {
        var statement = ChangesStatement(count);
        changes.RemoveRange(0, count);
        await transaction.RunAsync(statement);
    }

    private Statement ChangesStatement(int count) => Statement.Of("insert-changes", ("changes", changes.Take(count).ToArray()), ("public", touchesPublic));

    /// <summary>The number is given when it is kept.</summary>
    /// <param name="writes">Those whose entries this one took away.</param>
    private void Record(string act, string subject, string node, long version, Properties? before, Properties? after, IReadOnlyList<string>? writes = null)
    {
        HasChanges = true;
        touchesPublic |= !labels.TryGetValue(node, out var label) || GraphModel.Current.IsPublic(label);
        changes.Add(new Dictionary<string, object?>(ServerNode.Map(new Change(0, clock.GetUtcNow(), author, act, subject, version, before, after)))
        {
            ["write"] = WriteId,
            ["writes"] = writes,
        });
    }
}
