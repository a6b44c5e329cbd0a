using Network.Graph;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>
/// From a step that was taken to those that undo it. A thing goes back to all that it said before the step, a link that
/// was made is removed, one that was removed is made again; what was taken out of sight comes back.
/// </summary>
internal sealed class WayBack(IGraphReader reader, OwnRecords own)
{
    public async Task<IReadOnlyList<Operation>> OfAsync(Operation operation) => operation switch
    {
        Operation.Change change => await StateAsync(change.Id, change.Label, change.Seen),
        Operation.Create create => await reader.FindAsync(create.Id) is { Retired: false } node && create.Label is "Branch" or "Post" or "Competence"
            ? [new Operation.Retire(node.Id, node.Label, node.Version, node.Properties)]
            : [],
        Operation.Retire { Made: { } gone } retire => await reader.FindAsync(retire.Id) is { Retired: true } node && node.Version == gone ? [new Operation.Restore(node.Id, node.Label, node.Version, node.Properties)] : [],
        Operation.Restore restore => await reader.FindAsync(restore.Id) is { Retired: false } node ? [new Operation.Retire(node.Id, node.Label, node.Version, node.Properties)] : [],
        Operation.Link { Made: { } made } link when await IsThereAsync(link.From, link.Type, made) && !IsOfNew(link) => [new Operation.Unlink(made, link.From, link.Type, link.To, link.After)],
        Operation.Unlink unlink => [new Operation.Link(unlink.From, unlink.Type, unlink.To, unlink.Before)],
        _ => [],
    };

    private async Task<IReadOnlyList<Operation>> StateAsync(string id, string label, long version)
    {
        if (await reader.FindAsync(id) is not { Retired: false } node || (await reader.HistoryAsync(id)).FirstOrDefault(change => change.Version == version)?.After is not { } then)
        {
            return [];
        }

        var (before, after) = (new Properties(), new Properties());
        foreach (var key in node.Properties.KeysThatDiffer(then))
        {
            before.Add(key, node.Properties[key]);
            after.Add(key, then[key]);
        }

        return after.Keys.Count == 0 ? [] : [new Operation.Change(id, label, node.Version, before, after)];
    }

    private async Task<bool> IsThereAsync(string from, string type, string link) =>
        (await reader.NeighboursAsync(from, type, Direction.Out)).Any(neighbour => neighbour.LinkId == link);

    /// <summary>A new thing that is taken away keeps its links.</summary>
    private bool IsOfNew(Operation.Link link) => link.To == own.Organisation.Id && link.Type is "OF" or "IN" or "HELD_BY";
}
