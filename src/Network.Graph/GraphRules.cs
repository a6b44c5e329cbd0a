using Network.Graph.Model;

namespace Network.Graph;

/// <summary>What a caller may ask of the model: importers turn cells of text into values with it.</summary>
public static class GraphRules
{
    /// <summary>Types and directions of all links that a node of the label may have, but for those from the label <paramref name="except"/>.</summary>
    public static IReadOnlyList<(string Type, Direction Direction)> LinksOf(string label, string except) =>
        [.. GraphModel.Current.Links.Where(link => link.From != except)
            .SelectMany(link => new[] { (link.From, link.Type, Direction.Out), (From: link.To, link.Type, Direction.In) })
            .Where(end => end.From == label)
            .Select(end => (end.Type, end.Item3)).Distinct().Order()];

    /// <summary>Names of all properties that a label may have.</summary>
    public static IEnumerable<string> PropertiesOf(string label) => GraphModel.Current.PropertiesOf(label).Select(rule => rule.Name);

    /// <summary>text, number, bool, date or list; null where the label has no such property.</summary>
    public static string? KindOf(string label, string property) =>
        GraphModel.Current.PropertiesOf(label).FirstOrDefault(rule => rule.Name == property)?.Kind.ToString().ToLowerInvariant();
}
