using Quartz;

namespace Network.Web.Letters;

/// <summary>Every night.</summary>
[DisallowConcurrentExecution]
internal sealed class TidyLettersJob(LetterRetention retention) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await retention.TidyAsync(cancellationToken);
}
