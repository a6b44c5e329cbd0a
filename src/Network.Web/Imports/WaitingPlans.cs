namespace Network.Web.Imports;

/// <summary>
/// Plans that people look at before they say yes. Kept in memory for half an hour and by one process: who comes later,
/// or to another one, sends the file again. Nothing of an unconfirmed file ever enters the graph and its history.
/// </summary>
public sealed class WaitingPlans(TimeProvider clock)
{
    private const int MostRows = 200_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);
    private readonly Lock gate = new();
    private readonly Dictionary<string, (string By, DateTimeOffset At, ImportPlan Plan)> plans = [];

    /// <returns>A word that only who made the plan can use.</returns>
    public string Keep(ImportPlan plan, string by)
    {
        var word = Guid.NewGuid().ToString("N");
        lock (gate)
        {
            Forget();
            while (plans.Count > 0 && plans.Values.Sum(kept => kept.Plan.Rows.Count) + plan.Rows.Count > MostRows)
            {
                plans.Remove(plans.MinBy(kept => kept.Value.At).Key);
            }

            plans[word] = (by, clock.GetUtcNow(), plan);
        }

        return word;
    }

    /// <summary>Null where it is gone or somebody else's.</summary>
    public ImportPlan? Find(string word, string by)
    {
        lock (gate)
        {
            Forget();
            return plans.TryGetValue(word, out var kept) && kept.By == by ? kept.Plan : null;
        }
    }

    /// <summary>Takes it out, so that it is carried out once; null where it is gone or somebody else's.</summary>
    public ImportPlan? Take(string word, string by)
    {
        lock (gate)
        {
            return Find(word, by) is { } plan && plans.Remove(word) ? plan : null;
        }
    }

    private void Forget()
    {
        foreach (var (word, _) in plans.Where(kept => clock.GetUtcNow() - kept.Value.At > Patience).ToList())
        {
            plans.Remove(word);
        }
    }
}
