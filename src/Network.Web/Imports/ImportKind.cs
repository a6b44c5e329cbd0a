namespace Network.Web.Imports;

/// <summary>What the rows of a table are, in the order in which they are taken.</summary>
public enum ImportKind
{
    Territories,
    Foreigners,
    Organisations,
    Competences,
}

internal static class ImportKinds
{
    public static IReadOnlyList<ImportKind> All { get; } = Enum.GetValues<ImportKind>();

    /// <summary>The name of its sheet and of its file.</summary>
    public static string Name(this ImportKind kind) => kind switch
    {
        ImportKind.Territories => "territories",
        ImportKind.Foreigners => "foreigners",
        ImportKind.Organisations => "organisations",
        ImportKind.Competences => "competences",
    };

    /// <summary>In the graph.</summary>
    public static string Label(this ImportKind kind) => kind switch
    {
        ImportKind.Territories => "Territory",
        ImportKind.Foreigners => "ForeignerCount",
        ImportKind.Organisations => "Organisation",
        ImportKind.Competences => "Competence",
    };

    public static ImportKind? OfName(string? name) =>
        All.Where(kind => kind.Name().Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase)).Cast<ImportKind?>().FirstOrDefault();

    public static ImportKind OfLabel(string label) => All.First(kind => kind.Label() == label);
}
