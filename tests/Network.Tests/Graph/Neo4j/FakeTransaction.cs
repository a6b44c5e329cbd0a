using System.Text.Json.Nodes;

namespace Network.Tests.Graph.Neo4j;

/// <summary>One transaction on the fake graph: what it changed and nobody else sees yet.</summary>
internal sealed class FakeTransaction(FakeGraph graph)
{
    private const string Store = "the store";
    private readonly Dictionary<string, JsonObject> nodes = [];
    private readonly List<FakeLink> links = [];
    private readonly HashSet<string> unlinked = [];
    private readonly List<JsonObject> changes = [];
    private readonly HashSet<string> erased = [];
    private readonly HashSet<string> forgotten = [];
    private int recorded;
    private int? schema;

    /// <summary>Held while a request runs in it.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    public bool Over { get; private set; }

    public JsonObject? Node(string id)
    {
        lock (graph.Gate)
        {
            return erased.Contains(id) ? null : nodes.GetValueOrDefault(id) ?? graph.Nodes.GetValueOrDefault(id);
        }
    }

    public JsonObject? Keyed(string key)
    {
        lock (graph.Gate)
        {
            return nodes.Values.FirstOrDefault(node => Text(node, "key") == key)
                ?? (graph.IdsByKey.TryGetValue(key, out var id) && !erased.Contains(id) ? graph.Nodes[id] : null);
        }
    }

    public IReadOnlyList<FakeLink> Links(Func<FakeLink, bool> of)
    {
        lock (graph.Gate)
        {
            return [.. graph.Links.Concat(links).Where(link => of(link) && !unlinked.Contains(link.Id)).OrderBy(link => link.Id, StringComparer.Ordinal)];
        }
    }

    public IReadOnlyList<JsonObject> History(string subject)
    {
        lock (graph.Gate)
        {
            return [.. forgotten.Contains(subject) ? [] : graph.ChangesBySubject.GetValueOrDefault(subject, []), .. changes.Where(change => Text(change, "subject") == subject)];
        }
    }

    public bool WasKept(string write)
    {
        lock (graph.Gate)
        {
            return graph.Writes.Contains(write);
        }
    }

    public (int? Schema, long LastChange, bool Foreign) State()
    {
        lock (graph.Gate)
        {
            return (schema ?? graph.Schema, graph.LastChange + recorded, graph.Foreign);
        }
    }

    public Task LockStoreAsync() => graph.LockAsync(Store, this);

    public Task LockNodeAsync(string id) => graph.LockAsync("node " + id, this);

    public void Reach(int number) => schema = number;

    public async Task CreateAsync(string label, JsonObject all)
    {
        var id = Text(all, "id")!;
        await LockNodeAsync(id);
        await TakeKeyAsync(id, Text(all, "key"));
        if (Node(id) is not null)
        {
            throw FakeError.Taken("id");
        }

        all["label"] = label;
        nodes[id] = all;
    }

    public async Task UpdateAsync(string id, JsonObject all)
    {
        await LockNodeAsync(id);
        await TakeKeyAsync(id, Text(all, "key"));
        all["label"] = Text(Node(id)!, "label");
        nodes[id] = all;
    }

    public void Link(FakeLink link) => links.Add(link);

    public void Unlink(string id) => unlinked.Add(id);

    /// <returns>The node's version and the writes whose history went with it; null where there is no such node.</returns>
    public async Task<JsonObject?> EraseAsync(string id)
    {
        await LockStoreAsync();
        await LockNodeAsync(id);
        if (Node(id) is not { } node)
        {
            return null;
        }

        var subjects = Links(link => link.From == id || link.To == id).Select(link => link.Id).Append(id).ToHashSet();
        unlinked.UnionWith(subjects);
        subjects.UnionWith(All().Where(change => Text(change, "act") == "unlinked" && Text(change, "before")!.Contains(id, StringComparison.Ordinal)).Select(change => Text(change, "subject")!));
        var writes = All().Where(change => subjects.Contains(Text(change, "subject")!)).Select(change => Text(change, "write")!).Distinct().ToArray();
        changes.RemoveAll(change => subjects.Contains(Text(change, "subject")!));
        forgotten.UnionWith(subjects);
        nodes.Remove(id);
        erased.Add(id);
        return new JsonObject { ["version"] = node["version"]!.DeepClone(), ["writes"] = new JsonArray([.. writes.Select(write => (JsonNode)write)]) };
    }

    /// <summary>Under the lock of the store, as the numbers go on from the last one kept.</summary>
    public async Task RecordAsync(IEnumerable<JsonObject> more)
    {
        await LockStoreAsync();
        foreach (var change in more)
        {
            change["seq"] = State().LastChange + 1;
            changes.Add(change);
            recorded++;
        }
    }

    public void Commit()
    {
        lock (graph.Gate)
        {
            CommitErasures();
            foreach (var (id, node) in nodes)
            {
                if (graph.Nodes.TryGetValue(id, out var before) && Text(before, "key") is { } old)
                {
                    graph.IdsByKey.Remove(old);
                }

                graph.Nodes[id] = node;
                if (Text(node, "key") is { } key)
                {
                    graph.IdsByKey[key] = id;
                }
            }

            graph.Links.AddRange(links);
            graph.Links.RemoveAll(link => unlinked.Contains(link.Id));
            graph.Schema = schema ?? graph.Schema;
            CommitChanges();
        }

        End();
    }

    public void End()
    {
        Over = true;
        graph.Release(this);
    }

    public static string? Text(JsonObject map, string property) => map[property]?.ToString();

    private JsonObject[] All()
    {
        lock (graph.Gate)
        {
            return [.. graph.Changes.Where(change => !forgotten.Contains(Text(change, "subject")!)), .. changes];
        }
    }

    private void CommitErasures()
    {
        foreach (var id in erased)
        {
            if (graph.Nodes.Remove(id, out var gone) && Text(gone, "key") is { } key)
            {
                graph.IdsByKey.Remove(key);
            }
        }

        graph.Changes.RemoveAll(change => forgotten.Contains(Text(change, "subject")!));
        forgotten.ToList().ForEach(subject => graph.ChangesBySubject.Remove(subject));
    }

    private void CommitChanges()
    {
        foreach (var change in changes)
        {
            graph.Changes.Add(change);
            graph.Writes.Add(Text(change, "write")!);
            var subject = Text(change, "subject")!;
            graph.ChangesBySubject[subject] = [.. graph.ChangesBySubject.GetValueOrDefault(subject, []), change];
        }
    }

    private async Task TakeKeyAsync(string id, string? key)
    {
        if (key is null)
        {
            return;
        }

        await graph.LockAsync("key " + key, this);
        if (Keyed(key) is { } holder && Text(holder, "id") != id)
        {
            throw FakeError.Taken("key");
        }
    }
}
