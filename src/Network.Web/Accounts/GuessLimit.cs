using System.Collections.Concurrent;

namespace Network.Web.Accounts;

/// <summary>
/// How many guesses at one secret are looked at in an hour. Guesses from devices that the account has been signed in on
/// are counted apart, and a passkey or a letter is never counted, so that nobody can lock somebody else out.
/// Kept in memory: a restart forgives, which an attacker cannot bring about.
/// </summary>
public sealed class GuessLimit(TimeProvider clock)
{
    public const int AnHour = 30;
    private readonly ConcurrentDictionary<string, Count> counts = new();

    /// <summary>Counts a guess before it is looked at, so that guesses at the same moment do not slip through.</summary>
    public bool MayTry(string what, int most = AnHour)
    {
        var now = clock.GetUtcNow();
        return counts.AddOrUpdate(what, _ => new(1, now), (_, count) => now - count.Since >= TimeSpan.FromHours(1) ? new(1, now) : count with { Number = count.Number + 1 }).Number <= most;
    }

    public void Forget(string what) => counts.TryRemove(what, out _);

    private sealed record Count(int Number, DateTimeOffset Since);
}
