using Network.Web.Audit;
using Quartz;

namespace Network.Web.Imports;

/// <summary>Takes back what a fallen process had begun to import.</summary>
[DisallowConcurrentExecution]
internal sealed class ImportRecoveryJob(ImportRunStore runs, Acts acts) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        acts.Caller.IsJob("import-recovery");
        await runs.RecoverAsync(TimeSpan.FromMinutes(10), cancellationToken);
    }
}
