using System.Collections.Frozen;
using System.Globalization;

namespace Network.Graph.Model;

/// <param name="Search">In which column of the search index the property stands: name, text, or none.</param>
internal sealed record PropertyRule(string Name, PropertyKind Kind, bool Required, string Search, SeenBy SeenBy)
{
    /// <exception cref="ModelViolationException">Everybody could find a node by what not everybody may see.</exception>
    public static PropertyRule OfNode(IReadOnlyDictionary<string, string> row)
    {
        var rule = new PropertyRule(row["property"], SchemaWord.Of<PropertyKind>(row["type"]), row["required"] == "yes", row["search"], SchemaWord.Of<SeenBy>(row["seen by"]));
        return rule.Search.Length == 0 || rule.SeenBy == SeenBy.Public
            ? rule
            : throw new ModelViolationException($"nodes.csv puts {row["label"]}.{rule.Name} into the search, but only {row["seen by"]} may see it.");
    }

    /// <summary>Reads the short form of <c>edges.csv</c>: <c>mode:text;hours:list</c>.</summary>
    /// <exception cref="ModelViolationException">A link has secrets; they belong to nodes.</exception>
    public static FrozenDictionary<string, PropertyRule> OfLink(IReadOnlyDictionary<string, string> row)
    {
        var seenBy = SchemaWord.Of<SeenBy>(row["seen by"]);
        return seenBy == SeenBy.System && row["properties"].Length > 0
            ? throw new ModelViolationException($"edges.csv gives {row["from"]} {row["type"]} {row["to"]} properties that only system may see; they belong to a node.")
            : row["properties"].Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(item => item.Split(':'))
                .Select(parts => new PropertyRule(parts[0], SchemaWord.Of<PropertyKind>(parts[1]), false, "", seenBy))
                .ToFrozenDictionary(rule => rule.Name);
    }

    public bool Accepts(object? value) => value is null || Kind switch
    {
        PropertyKind.Text => value is string,
        PropertyKind.Number => value is long or double,
        PropertyKind.Bool => value is bool,
        PropertyKind.Date => value is string date && DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        PropertyKind.List => value is string[],
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };
}
