using Network.Graph;

namespace Network.Web.Imports;

/// <summary>Asks, inside the write, whether what a plan saw is still so.</summary>
internal static class Freshness
{
    /// <summary>Rows whose record, or a record that they link to, is no longer what it was when the plan was made.</summary>
    public static async Task<IReadOnlySet<PlannedRow>> StaleAsync(IGraphReader reader, ImportPlan plan, IReadOnlyList<PlannedRow> rows)
    {
        var stale = new HashSet<PlannedRow>(ReferenceEqualityComparer.Instance);
        foreach (var kind in rows.GroupBy(row => row.Kind))
        {
            var now = (await HoldingsReading.RecordsAsync(reader, kind.Key, kind.Select(row => row.Code))).ToDictionary(record => record.Code, record => record.Mark);
            stale.UnionWith(kind.Where(row => now.GetValueOrDefault(row.Code) != row.Before?.Mark));
        }

        var there = await ThereAsync(reader, plan, rows);
        for (var count = -1; count != stale.Count;)
        {
            count = stale.Count;
            var coming = rows.Where(row => row.State == RowState.Create && !stale.Contains(row)).Select(row => (row.Kind.Label(), row.Code)).ToHashSet();
            stale.UnionWith(rows.Where(row => row.Make.Any(link => !there.Contains((link.Label, link.Code)) && !coming.Contains((link.Label, link.Code)))));
        }

        return stale;
    }

    /// <summary>Ends of links that can be made: they are there, or are contacts that the plan makes.</summary>
    private static async Task<HashSet<(string Label, string Code)>> ThereAsync(IGraphReader reader, ImportPlan plan, IReadOnlyList<PlannedRow> rows)
    {
        var there = new HashSet<(string, string)>();
        foreach (var (label, code) in rows.SelectMany(row => row.Make).Select(link => (link.Label, link.Code)).Distinct())
        {
            var found = await reader.FindAsync(label, code);
            var planned = label == "Contact" ? plan.Contacts.GetValueOrDefault(code) : null;
            if (planned is null ? found is not null : found is null || found.Properties.Text("value") == planned.Text("value"))
            {
                there.Add((label, code));
            }
        }

        return there;
    }
}
