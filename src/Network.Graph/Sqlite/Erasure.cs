namespace Network.Graph.Sqlite;

/// <summary>
/// Takes a node away for good. <c>secure_delete</c> overwrites what is deleted, but some of it outlives that: copies in
/// the log, words in the search index (which marks documents as gone and keeps their words), and bytes in the gaps of
/// pages whose cells moved when they were split. Only writing all of it anew removes those.
/// </summary>
internal static class Erasure
{
    /// <returns>Nodes that were linked to it, by row, with their labels: what is derived from them has changed.</returns>
    public static IReadOnlyDictionary<long, string> Take(Session session, long row, Node node)
    {
        var at = new Dictionary<string, object?> { ["row"] = row, ["id"] = node.Id };
        var sources = session.Rows(Primitive.LinksInto, at).ToDictionary(source => source.Count("row"), source => source.Required("label"));
        session.Run(Primitive.EraseNode, at);
        Derived.Update(session, new Dictionary<long, string> { [row] = node.Label }); // at once: SQLite may give the row to the next node, of another label
        return sources;
    }

    /// <summary>Outside a transaction; the log still has to be emptied.</summary>
    public static bool WriteAnew(Session session)
    {
        session.Rows(Primitive.RewriteSearch);
        session.Run("VACUUM");
        return true;
    }
}
