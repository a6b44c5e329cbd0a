using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Shared;

namespace Network.Web.Disputes;

/// <summary>
/// Opens a dispute by itself wherever two live claims contradict each other: when the platform starts, and whenever a job
/// asks, for claims come by imports and proposals too.
/// </summary>
public sealed class DisputeWatch(IGraph graph, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <returns>How many were opened.</returns>
    public async Task<int> OpenMissingAsync(CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        if ((await graph.QueryAsync("disputes/missing", new { date = today, state = "open" }, cancel)).Count == 0)
        {
            return 0;
        }

        await using var scope = scopes.CreateAsyncScope();
        var acts = scope.ServiceProvider.GetRequiredService<Acts>();
        acts.Caller.IsJob("disputes");
        return await acts.DoAsync(new Act("dispute.open"), writer => new DisputeOpening(writer, today).OpenMissingAsync(), cancel);
    }
}
