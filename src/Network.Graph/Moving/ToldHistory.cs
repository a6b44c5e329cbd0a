using Network.Graph.Model;

namespace Network.Graph.Moving;

/// <summary>
/// Leaves secrets out of the history of a graph on its way. The writers tell none; but a property may have become a
/// secret after it was told, or the file may come from elsewhere. Nodes come before changes, and secrets stay in nodes:
/// a backup must restore accounts.
/// </summary>
internal sealed class ToldHistory
{
    private readonly Dictionary<string, string> labels = [];

    public GraphRecord Of(GraphRecord record)
    {
        switch (record)
        {
            case GraphRecord.OfNode({ } node) when GraphModel.Current.HasSecrets(node.Label):
                labels[node.Id] = node.Label;
                return record;
            case GraphRecord.OfChange({ } change) when labels.TryGetValue(change.Subject, out var label):
                return new GraphRecord.OfChange(change with { Before = Told(label, change.Before), After = Told(label, change.After) });
            default:
                return record;
        }
    }

    private static Properties? Told(string label, Properties? all) => all is null ? null : GraphModel.Current.Told(label, all);
}
