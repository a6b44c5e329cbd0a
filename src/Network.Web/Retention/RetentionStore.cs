using System.Globalization;
using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Retention;

/// <summary>Takes away what has been kept long enough, in small bundles, and writes down how much of what.</summary>
public sealed class RetentionStore(IGraph graph, Acts acts, TimeProvider clock)
{
    private const int Bundle = 200;

    /// <returns>How many things each rule took; those with nothing to do are left out.</returns>
    public async Task<IReadOnlyDictionary<RetentionRule, int>> RunAsync(CancellationToken cancel)
    {
        var taken = new Dictionary<RetentionRule, int>();
        foreach (var rule in RetentionRule.All)
        {
            while (await PastAsync(rule, cancel) is { Count: > 0 } some)
            {
                await acts.DoAsync(new Act($"retention.{(rule.Blank is null ? "erase" : "blank")}", Reason: $"{rule.Label}: {some.Count}"), writer => TakeAsync(writer, rule, some), cancel);
                taken[rule] = taken.GetValueOrDefault(rule) + some.Count;
            }
        }

        await graph.SettleErasuresAsync(cancel); // of whatever was erased since yesterday, by a person too
        return taken;
    }

    private async Task<IReadOnlyList<string>> PastAsync(RetentionRule rule, CancellationToken cancel)
    {
        var day = (clock.GetUtcNow() - rule.For).UtcDateTime;
        var before = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture); // a moment of that day begins with more
        var rows = rule.OfPeople ? await graph.QueryAsync("retention/people", new { before, limit = Bundle }, cancel)
            : await graph.QueryAsync("retention/past", new { label = rule.Label, property = rule.Property, before, filled = rule.Blank ?? rule.Property, limit = Bundle }, cancel);
        return [.. rows.Select(row => row.Required("id"))];
    }

    private static async Task<bool> TakeAsync(IGraphWriter writer, RetentionRule rule, IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            if (rule.Blank is null)
            {
                await Erasing.EraseAsync(writer, id);
            }
            else if (await writer.FindAsync(id) is { } found)
            {
                await writer.ChangeAsync(id, found.Version, new Properties { { rule.Blank, null } });
            }
        }

        return true;
    }
}
