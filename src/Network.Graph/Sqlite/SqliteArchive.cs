using Network.Graph.Moving;

namespace Network.Graph.Sqlite;

/// <summary>Gives and takes the whole graph on one session, page by page.</summary>
internal static class SqliteArchive
{
    private const int Page = 1000;

    /// <summary>Everything the session sees; inside a transaction that is one moment.</summary>
    public static async Task ExportAsync(Session session, Func<GraphRecord, Task> take)
    {
        await PagesAsync(session, Primitive.ExportNodes, "", row => row.Required("id"), row => take(new GraphRecord.OfNode(SqliteReader.NodeOf(row))));
        await PagesAsync(session, Primitive.ExportLinks, "", row => row.Required("id"), row => take(new GraphRecord.OfLink(
            new Link(row.Required("id"), row.Required("type"), row.Required("source"), row.Required("target"), row.Properties("props")))));
        await PagesAsync(session, Primitive.ExportChanges, 0L, row => row.Count("seq"), row => take(new GraphRecord.OfChange(SqliteReader.ChangeOf(row))));
    }

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

    private static async Task PagesAsync<TKey>(Session session, string statement, TKey first, Func<Row, TKey> key, Func<Row, Task> take)
        where TKey : notnull
    {
        IReadOnlyList<Row> page;
        var last = first;
        do
        {
            page = session.Rows(statement, Named(("after", last), ("limit", Page)));
            foreach (var row in page)
            {
                await take(row);
            }

            last = page is [.., var end] ? key(end) : last;
        }
        while (page.Count == Page);
    }

    private static Dictionary<string, object?> Named(params (string Name, object? Value)[] values) => values.ToDictionary(value => value.Name, value => value.Value);
}
