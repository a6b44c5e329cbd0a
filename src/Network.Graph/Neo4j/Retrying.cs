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

    /// <returns>False: give up.</returns>
    public async Task<bool> AgainAsync(Exception failure, CancellationToken cancel)
    {
        if (failure is ServerErrorException { IsPassing: true } && conflicts++ < MostConflicts)
        {
            await PauseAsync(Math.Min(400, 4 << Math.Min(conflicts, 8)), cancel);
            return true;
        }

        if (failure is StoreAwayException { Quick: true, MayHaveBeenKept: false } or ServerErrorException { IsUnknownTransaction: true } && breaks++ < MostBreaks)
        {
            await PauseAsync(100 * breaks, cancel);
            return true;
        }

        return false;
    }

    private Task PauseAsync(int most, CancellationToken cancel) => Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(most / 2, most + 1)), clock, cancel);
}
