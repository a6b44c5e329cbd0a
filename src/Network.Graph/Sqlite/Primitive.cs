using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>The statements of <c>graph-schema/sqlite/primitives</c>, one a file.</summary>
internal static class Primitive
{
    public static readonly string FindById = Of("find-by-id");
    public static readonly string FindByCode = Of("find-by-code");
    public static readonly string InsertNode = Of("insert-node");
    public static readonly string UpdateNode = Of("update-node");
    public static readonly string InsertLink = Of("insert-link");
    public static readonly string FindLink = Of("find-link");
    public static readonly string DeleteLink = Of("delete-link");
    public static readonly string LinksInto = Of("links-into");
    public static readonly string EraseNode = Of("erase-node");
    public static readonly string NeighboursOut = Of("neighbours-out");
    public static readonly string NeighboursIn = Of("neighbours-in");
    public static readonly string InsertChange = Of("insert-change");
    public static readonly string History = Of("history");
    public static readonly string LastChange = Of("last-change");
    public static readonly string CountPublic = Of("count-public");
    public static readonly string PublicVersion = Of("public-version");
    public static readonly string ForgetSearch = Of("forget-search");
    public static readonly string IndexSearch = Of("index-search");
    public static readonly string RewriteSearch = Of("rewrite-search");
    public static readonly string ExportNodes = Of("export-nodes");
    public static readonly string ExportLinks = Of("export-links");
    public static readonly string ExportChanges = Of("export-changes");
    public static readonly string ImportNode = Of("import-node");
    public static readonly string ImportLink = Of("import-link");
    public static readonly string ImportChange = Of("import-change");

    private static string Of(string name) => SchemaFiles.Text($"sqlite/primitives/{name}.sql");
}
