using Network.Web.Audit;
using Quartz;

namespace Network.Web.Retention;

/// <summary>Every night: what was kept long enough goes.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(RetentionStore store, Acts acts) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        acts.Caller.IsJob("retention");
        await store.RunAsync(cancellationToken);
    }
}
