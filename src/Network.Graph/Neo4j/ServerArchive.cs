using Network.Graph.Moving;

namespace Network.Graph.Neo4j;

/// <summary>
/// Gives and takes the whole graph of a server. While it gives, changes wait at the gate; reading goes on.
/// Taking runs in many transactions, because one would not fit into a small server's memory; until the last one the
/// database is marked, and a start or a new import finds the mark.
/// </summary>
internal static class ServerArchive
{
    private const int Bundle = 1000;

    /// <param name="run">Runs in one open transaction.</param>
    public static async Task ExportAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, Func<GraphRecord, Task> take)
    {
        await run(Statement.Of("hold-changes"));
        var ids = new List<string>();
        await Pages.WalkAsync(PagesOf<string>("export-nodes"), "", row => row.Required("id"), row =>
        {
            ids.Add(row.Required("id"));
            return take(new GraphRecord.OfNode(Node.Of(row)));
        });
        foreach (var link in await LinksAsync(run, ids))
        {
            await take(new GraphRecord.OfLink(link));
        }

        await Pages.WalkAsync(PagesOf<long>("export-changes"), 0, row => row.Count("seq"), row => take(new GraphRecord.OfChange(Change.Of(row))));

        Func<TKey, int, Task<IReadOnlyList<Row>>> PagesOf<TKey>(string primitive) => (after, limit) => run(Statement.Of(primitive, ("after", after), ("limit", limit)));
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
        foreach (var bundle in records.Chunk(Bundle))
        {
            await SendAsync<GraphRecord.OfNode>(bundle, some => ServerNode.Create(some.Select(one => one.Node)));
            await SendAsync<GraphRecord.OfLink>(bundle, some => ServerNode.Create(some.Select(one => one.Link)));
            await SendAsync<GraphRecord.OfChange>(bundle, some => Statement.Of("import-changes", ("changes", some.Select(one => ServerNode.Map(one.Change)).ToArray())));
            last = bundle.OfType<GraphRecord.OfChange>().LastOrDefault()?.Change.Sequence ?? last;
        }

        await run(Statement.Of("end-import", ("last", last)));

        Task SendAsync<T>(GraphRecord[] bundle, Func<T[], Statement> statement) => bundle.OfType<T>().ToArray() is { Length: > 0 } some ? run(statement(some)) : Task.CompletedTask;
    }

    /// <summary>Links are found from the nodes they start at, for Neo4j keeps no order among them; here they are put in order.</summary>
    private static async Task<IEnumerable<Link>> LinksAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, List<string> ids)
    {
        var links = new List<Link>();
        foreach (var some in ids.Chunk(Bundle))
        {
            links.AddRange((await run(Statement.Of("export-links", ("from", some)))).Select(Link.Of));
        }

        return links.OrderBy(link => link.Id, StringComparer.Ordinal);
    }
}
