using Network.Web.Audit;
using Quartz;

namespace Network.Web.Confirmations;

/// <summary>Every morning.</summary>
[DisallowConcurrentExecution]
internal sealed class AskToConfirmJob(ConfirmationLetters letters, Acts acts) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        acts.Caller.IsJob("confirmations");
        await letters.AskAsync(cancellationToken);
    }
}
