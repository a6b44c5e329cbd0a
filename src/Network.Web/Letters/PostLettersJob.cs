using Quartz;

namespace Network.Web.Letters;

/// <summary>Every ten seconds, and at once when the bell rings.</summary>
[DisallowConcurrentExecution]
internal sealed class PostLettersJob(Postman postman, IHostApplicationLifetime life) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await postman.PostAsync(life.ApplicationStopping);
}
