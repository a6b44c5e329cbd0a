using Network.Graph;

namespace Network.Tests.Imports;

/// <summary>A store whose nth write fails, and where asked all that follow: as if the process had fallen.</summary>
internal sealed class Failing(IGraph graph, int at, bool forEver = false) : IGraph
{
    private int writes;

    public Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default) => graph.ReadAsync(read, cancel);

    public Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default)
    {
        var number = writes++;
        return number == at || (forEver && number > at) ? throw new IOException("The disk is gone.") : graph.WriteAsync(author, write, cancel);
    }

    public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default) => graph.QueryAsync(question, parameters, cancel);

    public Task<long> LastChangeAsync(CancellationToken cancel = default) => graph.LastChangeAsync(cancel);

    public Task<long> PublicVersionAsync(CancellationToken cancel = default) => graph.PublicVersionAsync(cancel);

    public Task SettleErasuresAsync(CancellationToken cancel = default) => graph.SettleErasuresAsync(cancel);

    public Task<string?> TroubleAsync(CancellationToken cancel = default) => graph.TroubleAsync(cancel);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
