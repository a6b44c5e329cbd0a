namespace Network.Web.Letters;

/// <summary>
/// The mail server, and how it goes with it in this process. While it cannot be reached all letters wait and none
/// counts an attempt, so that they leave at once when it is back.
/// </summary>
/// <param name="server">Null where none is configured.</param>
public sealed class Postage(SmtpSettings? server, TimeProvider clock)
{
    private static readonly int[] Seconds = [10, 30, 60, 120, 300];
    private readonly Lock gate = new();
    private Trouble? trouble;

    public SmtpSettings? Server => server;

    /// <summary>Null where the mail server was reached the last time.</summary>
    public Trouble? Now
    {
        get { lock (gate) return trouble; }
    }

    public bool Rests => Now is { } now && clock.GetUtcNow() < now.Until;

    /// <returns>Whether it is new: then it deserves a line in the log.</returns>
    public bool Failed(string reason)
    {
        lock (gate)
        {
            var (now, times, known) = (clock.GetUtcNow(), (trouble?.Times ?? 0) + 1, trouble?.Reason == reason);
            trouble = new Trouble(reason, trouble?.Since ?? now, now.AddSeconds(Seconds[Math.Min(times, Seconds.Length) - 1]), times);
            return !known;
        }
    }

    public void Reached()
    {
        lock (gate) trouble = null;
    }

    /// <param name="Reason">What the server or the network said.</param>
    /// <param name="Until">When it is tried again.</param>
    public sealed record Trouble(string Reason, DateTimeOffset Since, DateTimeOffset Until, int Times);
}
