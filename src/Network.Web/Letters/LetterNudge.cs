using Network.Graph;
using Network.Web.Shared;
using Quartz;

namespace Network.Web.Letters;

/// <summary>
/// Hears the bell and has the job run. The bell rings inside a transaction, a moment before others can see the letter
/// (or never, where it is rolled back), so it looks a few times in the first seconds.
/// </summary>
internal sealed class LetterNudge(LetterBell bell, Outbox outbox, Postage postage, ISchedulerFactory schedulers, TimeProvider clock) : BackgroundService
{
    private static readonly int[] Milliseconds = [10, 40, 100, 200, 400, 800, 1600];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.HeardAsync(stoppingToken);
            if (postage.Server is null) continue;
            foreach (var pause in Milliseconds)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(pause), clock, stoppingToken);
                if (await IsDueAsync(stoppingToken)) break;
            }
        }
    }

    private async Task<bool> IsDueAsync(CancellationToken cancel)
    {
        try
        {
            if (await outbox.DueAsync(1, cancel) is []) return false;
            await (await schedulers.GetScheduler(cancel)).TriggerJob(Jobs.Key<PostLettersJob>(), cancellationToken: cancel);
        }
        catch (StoreAwayException)
        {
            // The job comes in ten seconds anyway.
        }

        return true;
    }
}
