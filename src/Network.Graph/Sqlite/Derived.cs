using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>
/// Brings up to date what is computed from nodes and links: the scripts of <c>graph-schema/sqlite/derived</c>
/// (each names in its first line the label that it waits for) and the search index. Runs inside the writing transaction.
/// </summary>
internal static class Derived
{
    private const string Head = "-- touched: ";

    private static readonly (string Label, string Script)[] Scripts =
        [.. SchemaFiles.Below("sqlite/derived/", ".sql").Select(SchemaFiles.Text).Select(script => (script.Split('\n')[0][Head.Length..].Trim(), script))];

    public static void Update(Session session, IReadOnlyDictionary<long, string> touched)
    {
        foreach (var (label, script) in Scripts)
        {
            var rows = touched.Where(node => node.Value == label).Select(node => node.Key).ToArray();
            if (rows.Length > 0)
            {
                session.Run(script, new Dictionary<string, object?> { ["rows"] = rows.AsEnumerable() });
            }
        }

        foreach (var (row, label) in touched)
        {
            Index(session, row, label);
        }

        if (touched.Values.Any(GraphModel.Current.IsPublic))
        {
            session.Run(Primitive.CountPublic);
        }
    }

    private static void Index(Session session, long row, string label)
    {
        var at = new Dictionary<string, object?> { ["row"] = row };
        session.Rows(Primitive.ForgetSearch, at);
        if (session.Rows("SELECT props FROM node WHERE row = $row AND retired = 0", at) is [var found]
            && SearchText.Of(label, found.Properties("props")) is { IsEmpty: false } words)
        {
            session.Rows(Primitive.IndexSearch, new Dictionary<string, object?> { ["row"] = row, ["name"] = words.Name, ["text"] = words.Text });
        }
    }
}
