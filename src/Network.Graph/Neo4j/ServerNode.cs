using System.Collections.Frozen;
using System.Text.Json;
using Network.Graph.Model;
using Network.Graph.Moving;

namespace Network.Graph.Neo4j;

/// <summary>
/// How a node of ours stands on the server: all have the label <c>Node</c> beside their own, and a few properties that
/// are bookkeeping, not facts. The key, label and code in one, is what makes a code unique without a constraint for
/// every label.
/// </summary>
internal static class ServerNode
{
    public const string Common = "Node";

    /// <summary>No label or link of the model may have a property of these names.</summary>
    public static readonly FrozenSet<string> Bookkeeping = ["id", "key", "version", "retired", "searchName", "searchText", "lock"];

    public static string? Key(string label, string? code) => code is null ? null : $"{label} {code}";

    /// <summary>Everything that is kept of a node, as one map.</summary>
    public static IReadOnlyDictionary<string, object?> Map(Node node)
    {
        var map = node.Properties.ToDictionary();
        var words = node.Retired ? new SearchText("", "") : SearchText.Of(node.Label, node.Properties);
        map["id"] = node.Id;
        map["key"] = Key(node.Label, node.Code);
        map["version"] = node.Version;
        map["retired"] = node.Retired;
        map["searchName"] = words.IsEmpty ? null : words.Name;
        map["searchText"] = words.IsEmpty ? null : words.Text;
        return map;
    }

    private static IReadOnlyDictionary<string, object?> Map(Link link) => new Dictionary<string, object?>(link.Facts) { ["id"] = link.Id };

    public static IReadOnlyDictionary<string, object?> Map(Change change) => new Dictionary<string, object?>
    {
        ["seq"] = change.Sequence,
        ["at"] = change.At.ToString("O"),
        ["author"] = change.Author,
        ["act"] = change.Act,
        ["subject"] = change.Subject,
        ["version"] = change.Version,
        ["before"] = change.Before?.ToJson(),
        ["after"] = change.After?.ToJson(),
    };

    public static Statement Create(IEnumerable<Node> nodes) =>
        Statement.Of("create-nodes", ("nodes", nodes.Select(node => new { label = node.Label, all = Map(node) }).ToArray()));

    public static Statement Create(IEnumerable<Link> links) =>
        Statement.Of("create-links", ("links", links.Select(link => new { from = link.From, type = link.Type, to = link.To, all = Map(link) }).ToArray()));

    /// <summary>The facts of a node or link without the bookkeeping.</summary>
    public static Properties Own(JsonElement json)
    {
        var own = new Properties();
        foreach (var (key, value) in Properties.FromJson(json).Where(property => !Bookkeeping.Contains(property.Key)))
        {
            own.Add(key, value);
        }

        return own;
    }
}
