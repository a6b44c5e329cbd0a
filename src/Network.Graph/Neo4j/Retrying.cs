using System.Runtime.ExceptionServices;

namespace Network.Graph.Neo4j;

/// <summary>
/// How often and how fast something is tried again. A conflict is tried for some seconds, with growing and uneven
/// pauses; a broken line twice and at once; a server that stays silent never, because people wait.
/// </summary>
internal sealed class Retrying(TimeProvider clock)
{
    private const int MostConflicts = 40;
    private const int MostBreaks = 2;
    private int conflicts;
    private int breaks;

    /// <exception cref="StoreAwayException">The server said to the last that it cannot at the moment.</exception>
    /// <exception cref="Exception">The failure itself, where trying again is of no use.</exception>
    public async Task PauseOrThrowAsync(Exception failure, CancellationToken cancel)
    {
        if (failure is ServerErrorException { IsUnavailable: true })
        {
            failure = new StoreAwayException("Neo4j answers, but its database does not at the moment.", failure) { Quick = true };
        }

        if (failure is ServerErrorException { IsPassing: true } && conflicts++ < MostConflicts)
        {
            await PauseAsync(Math.Min(400, 4 << Math.Min(conflicts, 8)), cancel);
        }
        else if (failure is StoreAwayException { Quick: true, MayHaveBeenKept: false } or ServerErrorException { IsUnknownTransaction: true } && breaks++ < MostBreaks)
        {
            await PauseAsync(100 * breaks, cancel);
        }
        else
        {
            ExceptionDispatchInfo.Throw(failure is ServerErrorException { IsTransient: true }
                ? new StoreAwayException("Neo4j answers, but could not do it at the moment.", failure)
                : failure);
        }
    }

    private Task PauseAsync(int most, CancellationToken cancel) => Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(most / 2, most + 1)), clock, cancel);
}
