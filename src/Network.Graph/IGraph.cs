namespace Network.Graph;

/// <summary>
/// The one door to the graph. Two engines stand behind it; what they answer is the same to the letter.
/// </summary>
public interface IGraph : IAsyncDisposable
{
    /// <summary>Reads a consistent picture: everything that <paramref name="read"/> asks comes from one moment.</summary>
    Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default);

    /// <summary>
    /// Carries out <paramref name="write"/> as one change: all of it or nothing, durable when the task ends.
    /// The function may run twice (a server may call a conflict transient), so it talks to its writer only.
    /// </summary>
    /// <param name="author">Who does it, as the history will show it.</param>
    /// <exception cref="ModelViolationException">Something not listed in <c>graph-schema</c> was written.</exception>
    Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default);

    /// <summary>Asks a question of <c>graph-schema/queries</c>, named <c>area/name</c>.</summary>
    /// <param name="parameters">An anonymous object or a dictionary; its names are the question's parameters.</param>
    Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default);

    /// <summary>Number of the last change that readers see; grows with every change. Zero on an empty store.</summary>
    Task<long> LastChangeAsync(CancellationToken cancel = default);

    /// <summary>Grows with every change of a node or link that everybody sees; where it is the same, nothing of that changed.</summary>
    Task<long> PublicVersionAsync(CancellationToken cancel = default);

    /// <summary>
    /// Takes the bytes of all that was erased out of the files: to be called at the end of every job that erases, as
    /// until then the log, the search index and gaps inside pages hold some of them. The embedded store writes its file anew,
    /// some seconds for each gigabyte while changes wait and reading goes on, and needs that much room twice for a moment;
    /// then it waits until all who are reading have ended. It may be called again at any time, also after a crash.
    /// Of Neo4j the files are the server's matter: nothing is done, its logs go as
    /// <c>db.tx_log.rotation.retention_policy</c> says. Copies and backups of either are not reached.
    /// </summary>
    Task SettleErasuresAsync(CancellationToken cancel = default);

    /// <summary>
    /// What keeps the store from reading or writing at this moment, in a sentence for the operator; null where all is
    /// well. Reads the last change and has the writer answer; changes nothing.
    /// </summary>
    Task<string?> TroubleAsync(CancellationToken cancel = default);
}

/// <summary>Reading primitives. Retired nodes are found by id only, so that history and undo can reach them.</summary>
public interface IGraphReader
{
    Task<Node?> FindAsync(string id);

    /// <summary>The node of a label with this key, or null where there is none or it is retired.</summary>
    Task<Node?> FindAsync(string label, string code);

    /// <summary>Live nodes at the other end of live links, in the order in which the links were made.</summary>
    Task<IReadOnlyList<Neighbour>> NeighboursAsync(string id, string linkType, Direction direction);

    /// <summary>Everything that ever happened to one node or link, oldest first.</summary>
    Task<IReadOnlyList<Change>> HistoryAsync(string id);

    Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null);
}

/// <summary>Writing primitives: history, versions and the model check are behind each of them.</summary>
public interface IGraphWriter : IGraphReader
{
    /// <summary>Creates a node; refused where a live or retired node of the label has the same <c>code</c>.</summary>
    Task<CreateResult> CreateAsync(string label, Properties properties);

    /// <summary>
    /// Sets the given properties, removes those given as null, keeps the others. Refused where
    /// <paramref name="seenVersion"/> is no longer the node's version, with the keys that changed since.
    /// A new <c>code</c> must be free: look first, in the same write.
    /// </summary>
    Task<ChangeResult> ChangeAsync(string id, long seenVersion, Properties changes);

    /// <summary>Takes a node out of sight; its links and history stay.</summary>
    Task<ChangeResult> RetireAsync(string id, long seenVersion);

    /// <summary>Brings a retired node back into sight, with the links that it still has.</summary>
    Task<ChangeResult> RestoreAsync(string id, long seenVersion);

    /// <summary>Links two nodes in a way that <c>edges.csv</c> allows; returns the link's id.</summary>
    Task<string> LinkAsync(string fromId, string type, string toId, Properties? properties = null);

    /// <summary>Removes a link; false where it is already gone.</summary>
    Task<bool> UnlinkAsync(string linkId);

    /// <summary>
    /// Takes a node, live or retired, away for good: with its links in both directions, those unlinked long ago too,
    /// the history of all of them, its words in the search and what is derived from it. Its code is free again. Of it
    /// stays one entry in the history, <c>erased</c>, with its id and no values; false where there is no such node.
    /// <para>Who was the author of changes of other nodes stays there: name authors by ids that mean nothing alone.</para>
    /// <para>From then on nobody can ask for it; the last of its bytes leave the files with <see cref="IGraph.SettleErasuresAsync"/>.</para>
    /// </summary>
    Task<bool> EraseAsync(string id);

    /// <summary>The whole change is rolled back when the function returns; its value still reaches the caller.</summary>
    void Abandon();
}

public enum Direction
{
    Out,
    In,
}
