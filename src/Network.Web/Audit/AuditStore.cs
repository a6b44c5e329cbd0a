using Network.Graph;

namespace Network.Web.Audit;

/// <summary>What somebody looks for among the records of acts; an empty field fits everything.</summary>
/// <param name="Below">Only records before this number, for the next page.</param>
public sealed record AuditFilter(string? Actor, string? Subject, string? Acts, string? Outcome, DateOnly? From, DateOnly? To, string? Below)
{
    public static AuditFilter Of(string account) => new(account, null, null, null, null, null, null);
}

/// <summary>A record of an act with the name of who did it, where the account is still there.</summary>
public sealed record NamedEntry(AuditEntry Entry, string? ActorName);

/// <summary>What came of holding the chain against itself.</summary>
/// <param name="Broken">Number of the first record that does not fit; null where all do.</param>
public sealed record ChainCheck(long Count, long? Broken, string? Head);

/// <summary>Reads the records of acts.</summary>
public sealed class AuditStore(IGraph graph, Acts acts)
{
    public const int Page = 100;
    private const int Bundle = 2000;

    /// <summary>Who looks is written down as well.</summary>
    public async Task<IReadOnlyList<NamedEntry>> FindAsync(AuditFilter filter, CancellationToken cancel, int limit = Page)
    {
        var parameters = new
        {
            actor = filter.Actor ?? "",
            subject = filter.Subject ?? "",
            acts = filter.Acts ?? "",
            outcome = filter.Outcome ?? "",
            from = Day(filter.From ?? DateOnly.MinValue),
            to = Day(filter.To?.AddDays(1) ?? DateOnly.MaxValue),
            below = filter.Below ?? "A", // after all digits
            limit,
        };
        return await acts.ReadAsync(
            new Act("audit.read"),
            async reader =>
            {
                var entries = (await reader.QueryAsync("audit/find", parameters)).Select(row => AuditEntry.Of(row.Properties("props"))).ToArray();
                var accounts = entries.Select(entry => entry.Actor).Distinct().ToArray();
                var names = (await reader.QueryAsync("accounts/names", new { accounts })).ToDictionary(row => row.Required("account"), row => row.Required("name"));
                return (IReadOnlyList<NamedEntry>)[.. entries.Select(entry => new NamedEntry(entry, names.GetValueOrDefault(entry.Actor)))];
            },
            cancel);
    }

    /// <summary>Holds every record against the one before it.</summary>
    public Task<ChainCheck> CheckAsync(CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var chain = new Chain();
            var above = "";
            while ((await reader.QueryAsync("audit/chain", new { above, limit = Bundle })).Select(row => row.Properties("props")).ToArray() is { Length: > 0 } some)
            {
                foreach (var kept in some)
                {
                    if (!chain.Follows(AuditEntry.Of(kept), kept.Text("hash")!))
                    {
                        return new ChainCheck(chain.Count, AuditEntry.Of(kept).Number, chain.Head);
                    }
                }

                above = some[^1].Text("code")!;
            }

            return new ChainCheck(chain.Count, null, chain.Head);
        },
        cancel);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
