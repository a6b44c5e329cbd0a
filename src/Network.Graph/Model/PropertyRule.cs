using System.Collections.Frozen;
using System.Globalization;

namespace Network.Graph.Model;

internal enum PropertyKind
{
    Text,
    Number,
    Bool,
    Date,
    List,
}

/// <param name="Search">In which column of the search index the property stands: name, text, or none.</param>
internal sealed record PropertyRule(string Name, PropertyKind Kind, bool Required, string Search)
{
    public static PropertyRule OfNode(IReadOnlyDictionary<string, string> row) =>
        new(row["property"], Enum.Parse<PropertyKind>(row["type"], ignoreCase: true), row["required"] == "yes", row["search"]);

    /// <summary>Reads the short form of <c>edges.csv</c>: <c>mode:text;hours:list</c>.</summary>
    public static FrozenDictionary<string, PropertyRule> OfLink(string properties) =>
        properties.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(':'))
            .Select(parts => new PropertyRule(parts[0], Enum.Parse<PropertyKind>(parts[1], ignoreCase: true), false, ""))
            .ToFrozenDictionary(rule => rule.Name);

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
