using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>Gives and takes the whole graph on one session, page by page.</summary>
internal static class SqliteArchive
{
    public static Task<bool> ExportAsync(Session session, Func<GraphRecord, Task> take) => session.AtOneMomentAsync(async () =>
    {
        await Pages.WalkAsync(Page<string>(Primitive.ExportNodes), "", row => row.Required("id"), row => take(new GraphRecord.OfNode(Node.Of(row))));
        await Pages.WalkAsync(Page<string>(Primitive.ExportLinks), "", row => row.Required("id"), row => take(new GraphRecord.OfLink(Link.Of(row))));
        await Pages.WalkAsync(Page<long>(Primitive.ExportChanges), 0, row => row.Count("seq"), row => take(new GraphRecord.OfChange(Change.Of(row))));
        return true;

        Func<TKey, int, Task<IReadOnlyList<Row>>> Page<TKey>(string statement) =>
            (after, limit) => Task.FromResult(session.Rows(statement, Named(("after", after), ("limit", limit))));
    });

    /// <exception cref="StoreUnusableException">The store is not empty.</exception>
    public static void Import(Session session, IEnumerable<GraphRecord> records)
    {
        if (session.Rows(Primitive.LastChange)[0].Count("seq") > 0)
        {
            throw new StoreUnusableException("The store is not empty; a whole graph goes into an empty one only. Nothing was changed.");
        }

        var made = new Dictionary<long, string>();
        foreach (var record in records)
        {
            Insert(session, record, made);
        }

        Derived.Update(session, made);
    }

    private static void Insert(Session session, GraphRecord record, Dictionary<long, string> made)
    {
        switch (record)
        {
            case GraphRecord.OfNode({ } node):
                made[session.Rows(Primitive.ImportNode, Named(("id", node.Id), ("label", node.Label), ("code", node.Code), ("version", node.Version), ("retired", node.Retired ? 1 : 0), ("props", node.Properties.ToJson())))[0].Count("row")] = node.Label;
                break;
            case GraphRecord.OfLink({ } link):
                session.Rows(Primitive.ImportLink, Named(("id", link.Id), ("type", link.Type), ("from", link.From), ("to", link.To), ("props", link.Facts.ToJson())));
                break;
            case GraphRecord.OfChange({ } change):
                session.Rows(Primitive.ImportChange, Named(("seq", change.Sequence), ("at", change.At.ToString("O")), ("author", change.Author), ("act", change.Act), ("subject", change.Subject), ("version", change.Version), ("before", change.Before?.ToJson()), ("after", change.After?.ToJson())));
                break;
        }
    }

    private static Dictionary<string, object?> Named(params (string Name, object? Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);
}
