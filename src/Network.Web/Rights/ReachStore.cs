using Network.Graph;

namespace Network.Web.Rights;

/// <summary>Which organisations somebody may keep: those of their contexts, or all for who runs the platform.</summary>
public sealed class ReachStore(IGraph graph)
{
    /// <returns>By the code of an organisation; one that is not there yet may be made.</returns>
    public async Task<Func<string, bool>> MayTouchAsync(Principal who, CancellationToken cancel)
    {
        if (who.Is(Role.Operator))
        {
            return _ => true;
        }

        var contexts = who.Grants.Where(grant => grant.Role == Role.Coordinator).Select(grant => grant.Context).OfType<string>().ToArray();
        var (own, all) = await graph.ReadAsync(
            async reader => (await CodesAsync(reader, "rights/organisations", new { contexts }), await CodesAsync(reader, "organisations/all", null)),
            cancel);
        return code => own.Contains(code) || !all.Contains(code);
    }

    private static async Task<HashSet<string>> CodesAsync(IGraphReader reader, string question, object? parameters) =>
        [.. (await reader.QueryAsync(question, parameters)).Select(row => row.Required("code"))];
}
