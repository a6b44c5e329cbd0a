using Network.Graph.Model;

namespace Network.Graph.Neo4j;

/// <summary>Reading primitives; how a statement is run is the caller's matter.</summary>
internal class ServerReader(Func<Statement, Task<IReadOnlyList<Row>>> run) : IGraphReader
{
    public async Task<Node?> FindAsync(string id) => await OneAsync(Statement.Of("find-by-id", ("id", id)));

    public async Task<Node?> FindAsync(string label, string code) =>
        await OneAsync(Statement.Of("find-by-key", ("key", ServerNode.Key(label, code)))) is { Retired: false } found ? found : null;

    public async Task<IReadOnlyList<Neighbour>> NeighboursAsync(string id, string linkType, Direction direction)
    {
        var statement = Statement.Of(direction == Direction.Out ? "neighbours-out" : "neighbours-in", ("id", id), ("type", linkType));
        return [.. (await RowsAsync(statement)).Select(row => new Neighbour(Node.Of(row), row.Required("link_id"), row.Properties("link_props")))];
    }

    public virtual async Task<IReadOnlyList<Change>> HistoryAsync(string id) =>
        [.. (await RowsAsync(Statement.Of("history", ("id", id)))).Select(Change.Of)];

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null) => RowsAsync(Asked(question, parameters));

    /// <exception cref="ModelViolationException">There is no such question.</exception>
    public static Statement Asked(string question, object? parameters) => Question.Cypher.TryGetValue(question, out var found)
        ? new Statement(found.Statement, Parameters.Of(parameters))
        : throw new ModelViolationException($"graph-schema/queries has no {question}.cypher.");

    protected virtual Task<IReadOnlyList<Row>> RowsAsync(Statement statement) => run(statement);

    protected virtual async Task<Node?> OneAsync(Statement statement) => await RowsAsync(statement) is [var row] ? Node.Of(row) : null;
}
