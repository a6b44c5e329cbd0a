using Microsoft.Extensions.Diagnostics.HealthChecks;
using Network.Graph;

namespace Network.Web.Health;

/// <summary>
/// Ready means that the store really reads and its writer really answers. The reason is shown to anybody who asks, so
/// it is one of our own sentences; what the machine said goes to the log.
/// </summary>
internal sealed class StoreCheck(IGraph graph, ILogger<StoreCheck> log) : IHealthCheck
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var trouble = await graph.TroubleAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
            return trouble is null ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(trouble);
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy($"The store did not answer in {Patience.TotalSeconds:0} seconds.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The store does not answer.");
            return HealthCheckResult.Unhealthy("The store does not answer; the log says why.");
        }
    }
}
