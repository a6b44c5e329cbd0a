using Network.Graph.Model;

namespace Network.Graph;

/// <summary>What a caller may ask of the model: importers turn cells of text into values with it.</summary>
public static class GraphRules
{
    /// <summary>text, number, bool, date or list; null where the label has no such property.</summary>
    public static string? KindOf(string label, string property) =>
        GraphModel.Current.PropertiesOf(label).FirstOrDefault(rule => rule.Name == property)?.Kind.ToString().ToLowerInvariant();
}
