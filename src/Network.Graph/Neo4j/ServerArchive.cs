using Network.Graph.Moving;

namespace Network.Graph.Neo4j;

/// <summary>
/// Gives and takes the whole graph of a server. While it gives, changes wait at the gate; reading goes on.
/// Taking runs in many transactions, because one would not fit into a small server's memory; until the last one the
/// database is marked, and a start or a new import finds the mark.
/// </summary>
internal static class ServerArchive
{
    private const int Page = 1000;

    /// <param name="run">Runs in one open transaction.</param>
    public static async Task ExportAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, Func<GraphRecord, Task> take)
    {
        await run(Statement.Of("hold-changes"));
        var ids = new List<string>();
        await PagesAsync(run, "export-nodes", "", row => row.Required("id"), row =>
        {
            ids.Add(row.Required("id"));
            return take(new GraphRecord.OfNode(ServerNode.Of(row)));
        });
        foreach (var link in await LinksAsync(run, ids))
        {
            await take(new GraphRecord.OfLink(link));
        }

        await PagesAsync(run, "export-changes", 0L, row => row.Count("seq"), row => take(new GraphRecord.OfChange(ServerReader.ChangeOf(row))));
    }

    /// <param name="run">Runs each statement in a transaction of its own, and once only: a link twice made would be two links.</param>
    /// <exception cref="StoreUnusableException">The database is not empty.</exception>
    public static async Task ImportAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, IEnumerable<GraphRecord> records)
    {
        await run(Statement.Of("forget-import"));
        if ((await run(Statement.Of("last-change")))[0].Count("seq") > 0)
        {
            throw new StoreUnusableException("The database is not empty; a whole graph goes into an empty one only. Nothing was changed.");
        }

        await run(Statement.Of("begin-import"));
        var last = 0L;
        foreach (var bundle in records.Chunk(Page))
        {
            await SendAsync(run, "create-nodes", "nodes", bundle.OfType<GraphRecord.OfNode>(), one => new { label = one.Node.Label, all = ServerNode.Map(one.Node) });
            await SendAsync(run, "create-links", "links", bundle.OfType<GraphRecord.OfLink>(), one => new { from = one.Link.From, type = one.Link.Type, to = one.Link.To, all = ServerNode.Map(one.Link) });
            await SendAsync(run, "import-changes", "changes", bundle.OfType<GraphRecord.OfChange>(), one => ServerNode.Map(one.Change));
            last = bundle.OfType<GraphRecord.OfChange>().LastOrDefault()?.Change.Sequence ?? last;
        }

        await run(Statement.Of("end-import", ("last", last)));
    }

    /// <summary>Links are found from the nodes they start at, for Neo4j keeps no order among them; here they are put in order.</summary>
    private static async Task<IEnumerable<Link>> LinksAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, List<string> ids)
    {
        var links = new List<Link>();
        foreach (var some in ids.Chunk(Page))
        {
            links.AddRange((await run(Statement.Of("export-links", ("from", some)))).Select(row =>
                new Link(row.Required("id"), row.Required("type"), row.Required("source"), row.Required("target"), row.Properties("props"))));
        }

        return links.OrderBy(link => link.Id, StringComparer.Ordinal);
    }

    private static async Task PagesAsync<TKey>(Func<Statement, Task<IReadOnlyList<Row>>> run, string primitive, TKey first, Func<Row, TKey> key, Func<Row, Task> take)
    {
        IReadOnlyList<Row> page;
        var last = first;
        do
        {
            page = await run(Statement.Of(primitive, ("after", last), ("limit", Page)));
            foreach (var row in page)
            {
                await take(row);
            }

            last = page is [.., var end] ? key(end) : last;
        }
        while (page.Count == Page);
    }

    private static async Task SendAsync<T>(Func<Statement, Task<IReadOnlyList<Row>>> run, string primitive, string parameter, IEnumerable<T> some, Func<T, object> map)
    {
        var rows = some.Select(map).ToArray();
        if (rows.Length > 0)
        {
            await run(Statement.Of(primitive, (parameter, rows)));
        }
    }
}
