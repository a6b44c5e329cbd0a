using Network.Graph.Model;

namespace Network.Graph.Moving;

/// <summary>How much of each a graph holds.</summary>
public readonly record struct GraphCount(long Nodes, long Links, long Changes)
{
    public long All => Nodes + Links + Changes;

    internal GraphCount And(GraphRecord record) => record switch
    {
        GraphRecord.OfNode => this with { Nodes = Nodes + 1 },
        GraphRecord.OfLink => this with { Links = Links + 1 },
        _ => this with { Changes = Changes + 1 },
    };

    public override string ToString() => $"{Nodes} nodes, {Links} links and {Changes} changes";
}

/// <summary>What must hold for a graph that comes from outside, looked at record by record.</summary>
internal sealed class GraphCheck
{
    private readonly Dictionary<string, string> labels = [];
    private readonly HashSet<(string Label, string Code)> codes = [];
    private readonly HashSet<string> links = [];
    private long lastChange;

    public GraphCount Count { get; private set; }

    /// <exception cref="InvalidDataException">The record contradicts the ones before it.</exception>
    /// <exception cref="ModelViolationException">The model does not list it.</exception>
    public void Add(GraphRecord record)
    {
        switch (record)
        {
            case GraphRecord.OfNode({ } node): Add(node); break;
            case GraphRecord.OfLink({ } link): Add(link); break;
            case GraphRecord.OfChange({ } change): Add(change); break;
        }

        Count = Count.And(record);
    }

    private void Add(Node node)
    {
        GraphModel.Current.Check(node.Label, node.Properties);
        if (!labels.TryAdd(node.Id, node.Label))
        {
            throw new InvalidDataException($"the node {node.Id} stands twice");
        }

        if (node.Code is { } code && !codes.Add((node.Label, code)))
        {
            throw new InvalidDataException($"the {node.Label} {code} stands twice");
        }
    }

    private void Add(Link link)
    {
        GraphModel.Current.Check(LabelOf(link.From), link.Type, LabelOf(link.To), link.Facts);
        if (!links.Add(link.Id))
        {
            throw new InvalidDataException($"the link {link.Id} stands twice");
        }
    }

    private void Add(Change change)
    {
        if (change.Sequence <= lastChange)
        {
            throw new InvalidDataException($"the change {change.Sequence} stands after {lastChange}");
        }

        lastChange = change.Sequence;
    }

    private string LabelOf(string id) => labels.GetValueOrDefault(id) ?? throw new InvalidDataException($"a link names the node {id}, which is not there");
}
