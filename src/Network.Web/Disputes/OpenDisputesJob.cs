using Quartz;

namespace Network.Web.Disputes;

/// <summary>Every minute, for claims come and end by edits and imports, and with the days.</summary>
[DisallowConcurrentExecution]
internal sealed class OpenDisputesJob(DisputeWatch watch) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await watch.OpenMissingAsync(cancellationToken);
}
