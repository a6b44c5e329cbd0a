using Network.Graph;

namespace Network.Web.Rights;

/// <summary>What somebody may keep by tables.</summary>
/// <param name="Keeps">By the code of an organisation: may its records be changed? True of one that is not there yet.</param>
/// <param name="Founds">By the code of a place: may an organisation be founded that has its seat there?</param>
public sealed record Reach(Func<string, bool> Keeps, Func<string, bool> Founds)
{
    public static Reach Everything { get; } = new(_ => true, _ => true);
}

/// <summary>Which organisations somebody may keep: those of their regions, or all for who runs the platform.</summary>
public sealed class ReachStore(IGraph graph)
{
    public Task<Reach> OfAsync(Principal who, CancellationToken cancel)
    {
        if (who.Is(Role.Operator))
        {
            return Task.FromResult(Reach.Everything);
        }

        var contexts = who.Grants.Where(grant => grant.Role == Role.Coordinator).Select(grant => grant.Context).OfType<string>().ToArray();
        return graph.ReadAsync(
            async reader =>
            {
                var (own, all, places) = (await CodesAsync(reader, "rights/organisations", new { contexts }), await CodesAsync(reader, "organisations/all", null), await CodesAsync(reader, "rights/places", new { contexts }));
                return new Reach(code => own.Contains(code) || !all.Contains(code), places.Contains);
            },
            cancel);
    }

    private static async Task<HashSet<string>> CodesAsync(IGraphReader reader, string question, object? parameters) =>
        [.. (await reader.QueryAsync(question, parameters)).Select(row => row.Required("code"))];
}
