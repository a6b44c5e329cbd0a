using System.Collections.Frozen;

namespace Network.Graph.Model;

/// <summary>
/// What the graph may hold, read from <c>nodes.csv</c> and <c>edges.csv</c>. Both engines check every write against
/// it, because a community Neo4j and SQLite can check neither types nor presence.
/// </summary>
internal sealed class GraphModel
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, PropertyRule>> nodes;
    private readonly FrozenDictionary<(string From, string Type, string To), FrozenDictionary<string, PropertyRule>> links;

    /// <summary>Of each label that has any: a change that removes them.</summary>
    private readonly FrozenDictionary<string, Properties> secrets;

    /// <exception cref="ModelViolationException">The tables contradict a rule of the platform.</exception>
    public GraphModel(IEnumerable<IReadOnlyDictionary<string, string>> nodeRows, IEnumerable<IReadOnlyDictionary<string, string>> edgeRows)
    {
        nodes = nodeRows.GroupBy(row => row["label"]).ToFrozenDictionary(
            group => group.Key,
            group => group.Where(row => row["property"].Length > 0).Select(PropertyRule.OfNode).ToFrozenDictionary(rule => rule.Name));
        links = edgeRows.ToFrozenDictionary(row => (row["from"], row["type"], row["to"]), PropertyRule.OfLink);
        secrets = nodes.Where(label => label.Value.Values.Any(rule => rule.SeenBy == SeenBy.System)).ToFrozenDictionary(
            label => label.Key,
            label => Removing(label.Value.Values.Where(rule => rule.SeenBy == SeenBy.System)));
    }

    public static GraphModel Current { get; } = new(SchemaFiles.Table("nodes.csv"), SchemaFiles.Table("edges.csv"));

    public IEnumerable<string> Labels => nodes.Keys;

    public IEnumerable<(string From, string Type, string To)> Links => links.Keys;

    public IEnumerable<PropertyRule> PropertiesOf(string label) => nodes[label].Values;

    public bool HasLabel(string label) => nodes.ContainsKey(label);

    /// <summary>Whether everybody sees something of such nodes.</summary>
    public bool IsPublic(string label) => nodes.TryGetValue(label, out var rules) && rules.Values.Any(rule => rule.SeenBy == SeenBy.Public);

    public bool HasSecrets(string label) => secrets.ContainsKey(label);

    /// <summary>What the history may tell of a node: a secret (seen by <c>system</c>) stands in the node alone.</summary>
    public Properties Told(string label, Properties properties) => secrets.TryGetValue(label, out var removing) ? properties.With(removing) : properties;

    public void Check(string label, Properties properties)
    {
        if (!nodes.TryGetValue(label, out var rules))
        {
            throw new ModelViolationException($"nodes.csv lists no label {label}.");
        }

        Check(label, rules, properties);
        var absent = rules.Values.FirstOrDefault(rule => rule.Required && properties[rule.Name] is null);
        if (absent is not null)
        {
            throw new ModelViolationException($"{label} {properties.Text("code")} needs {absent.Name}.");
        }
    }

    public void Check(string from, string type, string to, Properties properties)
    {
        if (!links.TryGetValue((from, type, to), out var rules))
        {
            throw new ModelViolationException($"edges.csv lists no link {from} {type} {to}.");
        }

        Check($"{from} {type} {to}", rules, properties);
    }

    private static void Check(string where, FrozenDictionary<string, PropertyRule> rules, Properties properties)
    {
        foreach (var (key, value) in properties)
        {
            if (!rules.TryGetValue(key, out var rule))
            {
                throw new ModelViolationException($"{where} has no property {key}.");
            }

            if (!rule.Accepts(value))
            {
                throw new ModelViolationException($"{where}.{key} is a {rule.Kind}, not {(rule.SeenBy == SeenBy.Public ? value : value?.GetType().Name)}."); // the message may go to a log
            }
        }
    }

    private static Properties Removing(IEnumerable<PropertyRule> rules)
    {
        var removing = new Properties();
        foreach (var rule in rules)
        {
            removing.Add(rule.Name, null);
        }

        return removing;
    }
}
