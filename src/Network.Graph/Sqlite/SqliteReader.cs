using Network.Graph.Model;

namespace Network.Graph.Sqlite;

/// <summary>
/// Reading primitives on one session. SQLite answers at once, so every task is already complete. The session is only
/// lent: after disposal, when somebody else may have it, every call is refused.
/// </summary>
internal class SqliteReader(Session session) : IGraphReader, IDisposable
{
    private Session? lent = session;

    internal Session Session => lent ?? throw new InvalidOperationException("A reader or writer was used after its function had ended.");

    public Task<Node?> FindAsync(string id) => Task.FromResult(FindRow(id)?.Node);

    public Task<Node?> FindAsync(string label, string code) =>
        Task.FromResult(FindRow(label, code) is { Node.Retired: false } found ? found.Node : null);

    public Task<IReadOnlyList<Neighbour>> NeighboursAsync(string id, string linkType, Direction direction)
    {
        var statement = direction == Direction.Out ? Primitive.NeighboursOut : Primitive.NeighboursIn;
        return Task.FromResult<IReadOnlyList<Neighbour>>([.. Rows(statement, ("id", id), ("type", linkType))
            .Select(row => new Neighbour(Node.Of(row), row.Required("link_id"), row.Properties("link_props")))]);
    }

    public Task<IReadOnlyList<Change>> HistoryAsync(string id) =>
        Task.FromResult(History(id));

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null) =>
        Task.FromResult(Session.Rows(Named(question).Statement, Parameters.Of(parameters)));

    public void Dispose() => lent = null;

    protected RowOfNode? FindRow(string id) => Rows(Primitive.FindById, ("id", id)) is [var row] ? new(row.Count("row"), Node.Of(row)) : null;

    protected RowOfNode? FindRow(string label, string code) =>
        Rows(Primitive.FindByCode, ("label", label), ("code", code)) is [var row] ? new(row.Count("row"), Node.Of(row)) : null;

    protected IReadOnlyList<Change> History(string id) => [.. Rows(Primitive.History, ("id", id)).Select(Change.Of)];

    protected IReadOnlyList<Row> Rows(string statement, params (string Name, object? Value)[] parameters) =>
        Session.Rows(statement, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    private static Question Named(string question) =>
        Question.Sql.TryGetValue(question, out var found) ? found : throw new ModelViolationException($"graph-schema/queries has no {question}.sql.");

    protected sealed record RowOfNode(long Row, Node Node);
}
