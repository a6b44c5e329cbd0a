namespace Network.Graph.Moving;

/// <summary>One piece of a whole graph on its way from one store to another.</summary>
public abstract record GraphRecord
{
    private GraphRecord() { }

    public sealed record OfNode(Node Node) : GraphRecord;

    public sealed record OfLink(Link Link) : GraphRecord;

    public sealed record OfChange(Change Change) : GraphRecord;
}

/// <summary>A link as it is kept; reading follows links instead.</summary>
public sealed record Link(string Id, string Type, string From, string To, Properties Facts)
{
    /// <summary>As its history tells it.</summary>
    internal Properties Told => new Properties { { "from", From }, { "type", Type }, { "to", To } }.With(Facts);

    /// <summary>From a row of either engine's export.</summary>
    internal static Link Of(Row row) =>
        new(row.Required("id"), row.Required("type"), row.Required("source"), row.Required("target"), row.Properties("props"));
}

/// <summary>A store that can give its whole graph.</summary>
public interface IGraphSource : IAsyncDisposable
{
    /// <summary>
    /// Gives everything as of one moment, always in the same order: nodes by id, links by id, changes by number. So the
    /// same graph makes the same file, whatever engine holds it.
    /// </summary>
    Task ExportAsync(Func<GraphRecord, Task> take, CancellationToken cancel = default);
}

/// <summary>A store that can also take one.</summary>
public interface IGraphArchive : IGraphSource
{
    /// <summary>Takes a whole graph with its history, ids and versions. What is read must have been checked before.</summary>
    /// <exception cref="StoreUnusableException">The store is not empty; nothing was changed.</exception>
    Task ImportAsync(IEnumerable<GraphRecord> records, CancellationToken cancel = default);
}
