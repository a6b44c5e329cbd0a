using Network.Graph;

namespace Network.Web.Rights;

/// <summary>Finds where a thing lies: its organisation, the regions of that, its platform.</summary>
public sealed class ContextStore(IGraph graph)
{
    /// <summary>Ids of the thing and of all contexts that it lies in; null where there is no such thing.</summary>
    public async Task<IReadOnlySet<string>?> FindAsync(string label, string code, CancellationToken cancel)
    {
        var found = (await graph.QueryAsync("rights/contexts", new { label, thing = code }, cancel)).Select(row => row.Required("context")).ToHashSet();
        return found.Count == 0 ? null : found;
    }
}
