using Network.Graph;
using Network.Web.Rights;

namespace Network.Web.Live;

/// <summary>
/// Looks once a second whether the people at open lines are still who they were, so that a session ended on another device
/// or another server is dead here within two seconds. Where nothing was written since, there is nothing to look at.
/// </summary>
internal sealed class LiveWatch(IGraph graph, PrincipalStore principals, LiveLines lines, ILogger<LiveWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);
    private long seen = -1;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, stoppingToken); // a real second, whatever clock a test sets
                await LookAsync(stoppingToken);
            }
            catch (StoreAwayException away)
            {
                log.LogWarning(away, "Nobody at an open line can be looked up.");
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var change = await graph.LastChangeAsync(cancel);
        if (change == seen)
        {
            return;
        }

        foreach (var session in lines.Sessions.ToArray())
        {
            lines.Hold(session, await principals.FindAsync(session, cancel));
        }

        seen = change;
    }
}
