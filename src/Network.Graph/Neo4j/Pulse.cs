namespace Network.Graph.Neo4j;

/// <summary>
/// Whether the server is there at all. Once it has fallen silent nobody waits as long as those who found it out: all who
/// come ask together and briefly, and who stands in a line is told. The first greeting that is answered ends it.
/// </summary>
internal sealed class Pulse(Func<CancellationToken, Task> greet) : IDisposable
{
    private static readonly TimeSpan Greeting = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Remembered = TimeSpan.FromMilliseconds(250);
    private readonly Lock gate = new();
    private CancellationTokenSource silence = new();
    private Task<bool>? asking;
    private long heardNothingAt;

    /// <summary>Cancelled at the moment at which the server falls silent.</summary>
    public CancellationToken Silence
    {
        get
        {
            lock (gate)
            {
                return silence.Token;
            }
        }
    }

    /// <exception cref="StoreAwayException">It was silent, and still is.</exception>
    public async Task PassAsync(CancellationToken cancel)
    {
        if (Silence.IsCancellationRequested && !await IsThereAsync().WaitAsync(cancel))
        {
            throw Away();
        }
    }

    public Task<bool> IsThereAsync()
    {
        lock (gate)
        {
            if (silence.IsCancellationRequested && TimeProvider.System.GetElapsedTime(heardNothingAt) < Remembered)
            {
                return Task.FromResult(false);
            }

            return asking is { IsCompleted: false } ? asking : asking = AskAsync();
        }
    }

    public static StoreAwayException Away() => new("Neo4j has fallen silent and does not answer yet.");

    public void Dispose() => silence.Dispose();

    private async Task<bool> AskAsync()
    {
        using var limit = new CancellationTokenSource(Greeting);
        try
        {
            await greet(limit.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or System.Text.Json.JsonException or IOException)
        {
            await FallSilentAsync();
            return false;
        }

        lock (gate)
        {
            silence = silence.IsCancellationRequested ? new CancellationTokenSource() : silence;
        }

        return true;
    }

    private Task FallSilentAsync()
    {
        lock (gate)
        {
            heardNothingAt = TimeProvider.System.GetTimestamp();
            return silence.CancelAsync();
        }
    }
}
