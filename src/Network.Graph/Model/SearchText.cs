namespace Network.Graph.Model;

/// <summary>The folded words under which a node is found, by the <c>search</c> column of <c>nodes.csv</c>.</summary>
internal sealed record SearchText(string Name, string Text)
{
    public bool IsEmpty => Name.Length == 0 && Text.Length == 0;

    public static SearchText Of(string label, Properties properties) =>
        new(Column(label, properties, "name"), Column(label, properties, "text"));

    private static string Column(string label, Properties properties, string column) =>
        string.Join(' ', GraphModel.Current.PropertiesOf(label)
            .Where(rule => rule.Search == column)
            .SelectMany(rule => properties[rule.Name] switch { string[] list => list, string text => [text], _ => Array.Empty<string>() })
            .SelectMany(Folding.Words));
}
