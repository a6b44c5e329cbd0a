using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>Territories and their links in plain lists: slow, obvious, and so the judge of the store.</summary>
internal sealed class ModelWorld(string prefix)
{
    private static readonly string[] Kinds = ["municipality", "orp", "district", "region"];

    public string Prefix => prefix;

    public List<ModelNode> Nodes { get; } = [];

    public List<(string Id, ModelNode From, ModelNode To)> Links { get; } = [];

    public List<(string Id, ModelNode From, ModelNode To)> Unlinked { get; } = [];

    /// <summary>Nodes and links that are gone for good, with what is left of their history.</summary>
    public Dictionary<string, string[]> Erased { get; } = [];

    public void Erase(ModelNode node)
    {
        Nodes.Remove(node);
        foreach (var (id, _, _) in Links.Concat(Unlinked).Where(link => link.From == node || link.To == node))
        {
            Erased[id] = [];
        }

        Links.RemoveAll(link => link.From == node || link.To == node);
        Erased[node.Id] = ["erased"];
    }

    public static string Kind(byte pick) => Kinds[pick % Kinds.Length];

    /// <summary>Of each kind the codes that are nearest above a place, itself included, at most nine steps away.</summary>
    public Dictionary<string, IReadOnlyList<string>> Ladder(ModelNode place)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>();
        HashSet<ModelNode> level = [place];
        for (var steps = 0; steps <= 9; steps++)
        {
            foreach (var kind in level.Where(node => !node.Retired).GroupBy(node => node.Properties.Text("kind")!))
            {
                found.TryAdd(kind.Key, [.. kind.Select(node => node.Properties.Text("code")!)]);
            }

            level = [.. Links.Where(link => level.Contains(link.From)).Select(link => link.To)];
        }

        return found;
    }
}

internal sealed class ModelNode(string id, Properties properties)
{
    public string Id => id;

    public Properties Properties { get; private set; } = properties;

    public long Version { get; private set; } = 1;

    public bool Retired { get; private set; }

    public List<string> Acts { get; } = ["created"];

    public void Replace(Properties next, string act)
    {
        (Properties, Version) = (next, Version + 1);
        Acts.Add(act);
    }

    public void Retire()
    {
        Replace(Properties, "retired");
        Retired = true;
    }
}
