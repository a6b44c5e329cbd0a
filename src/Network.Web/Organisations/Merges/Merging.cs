using Network.Graph;

namespace Network.Web.Organisations.Merges;

/// <summary>
/// Makes one record of two inside of somebody's write, and two of one again. Links go with their dates and properties;
/// what was added or changed since the merge stays with the record that was kept.
/// </summary>
internal sealed class Merging(IGraphWriter writer, DateOnly today)
{
    private const string Label = "Merge";

    /// <summary>An organisation has one seat and belongs to one body: where the kept record has them, they stay.</summary>
    private static readonly string[] Single = ["SEATED_IN", "PART_OF"];

    public static IReadOnlyList<(string Type, Direction Direction)> Types { get; } = GraphRules.LinksOf("Organisation", except: Label);

    /// <returns>Id of the merge.</returns>
    public async Task<string> MergeAsync(Node kept, Node gone, IReadOnlySet<string> taken)
    {
        var moved = new List<MovedLink>();
        foreach (var (type, direction) in Types)
        {
            moved.AddRange(await MoveAsync(kept.Id, gone.Id, type, direction));
        }

        var changes = MergedProperties.Changes(kept.Properties, gone.Properties, taken);
        var merge = await RememberAsync(kept, gone, moved, changes);
        await writer.ChangeAsync(kept.Id, kept.Version, changes);
        await writer.RetireAsync(gone.Id, gone.Version);
        return merge;
    }

    /// <summary>Each link goes back that nobody has ended or changed since; each property that nobody has changed since.</summary>
    public async Task UndoAsync(Node merge, Node kept, Node gone)
    {
        await writer.RestoreAsync(gone.Id, gone.Version);
        var again = new Dictionary<string, string>();
        foreach (var moved in merge.Properties.List("moved").Select(MovedLink.OfLine))
        {
            if (moved.Made is null || await writer.UnlinkAsync(moved.Made))
            {
                again[moved.Was ?? ""] = await LinkAsync(moved, gone.Id);
            }
        }

        await RenameAsync(gone, again);

        var (before, after) = (Properties.FromJson(merge.Properties.Text("before")!), Properties.FromJson(merge.Properties.Text("after")!));
        var back = new Properties();
        foreach (var key in after.Keys.Where(key => PropertyPair.Said(kept.Properties[key]) == PropertyPair.Said(after[key])))
        {
            back.Add(key, before[key]);
        }

        await writer.ChangeAsync(kept.Id, kept.Version, back);
        await writer.ChangeAsync(merge.Id, merge.Version, new Properties { { "state", "undone" }, { "undoneOn", today } });
    }

    /// <summary>The record that is back may have kept another one itself: that merge must know its links by their new ids.</summary>
    private async Task RenameAsync(Node kept, Dictionary<string, string> again)
    {
        foreach (var merge in (await writer.NeighboursAsync(kept.Id, "KEEPS", Direction.In)).Select(near => near.Node).Where(merge => merge.Properties.Text("state") == "done"))
        {
            var moved = merge.Properties.List("moved").Select(MovedLink.OfLine).Select(link => link.Made is { } made && again.TryGetValue(made, out var renewed) ? link with { Made = renewed } : link);
            await writer.ChangeAsync(merge.Id, merge.Version, new Properties { { "moved", moved.Select(link => link.ToLine()) } });
        }
    }

    private async Task<IReadOnlyList<MovedLink>> MoveAsync(string kept, string gone, string type, Direction direction)
    {
        var moved = new List<MovedLink>();
        var own = (await writer.NeighboursAsync(kept, type, direction)).ToList();
        foreach (var near in await writer.NeighboursAsync(gone, type, direction))
        {
            await writer.UnlinkAsync(near.LinkId);
            var link = new MovedLink(type, direction == Direction.Out, near.Node.Id, near.LinkProperties.ToJson(), near.LinkId, null);
            var stays = near.Node.Id == kept
                || own.Any(other => other.Node.Id == near.Node.Id && other.LinkProperties.Equals(near.LinkProperties))
                || (direction == Direction.Out && Single.Contains(type) && own.Count > 0);
            moved.Add(stays ? link : link with { Made = await LinkAsync(link, kept) });
        }

        return moved;
    }

    private Task<string> LinkAsync(MovedLink link, string organisation) => link.Out
        ? writer.LinkAsync(organisation, link.Type, link.Other, link.Properties)
        : writer.LinkAsync(link.Other, link.Type, organisation, link.Properties);

    private async Task<string> RememberAsync(Node kept, Node gone, IReadOnlyList<MovedLink> moved, Properties changes)
    {
        var before = new Properties();
        foreach (var key in changes.Keys.Where(key => kept.Properties[key] is not null))
        {
            before.Add(key, kept.Properties[key]);
        }

        var merge = (await writer.CreateAsync(Label, new Properties
        {
            { "code", $"{kept.Code} {gone.Code} {gone.Version}" },
            { "state", "done" },
            { "mergedOn", today },
            { "moved", moved.Select(link => link.ToLine()) },
            { "before", before.ToJson() },
            { "after", changes.ToJson() },
        })).Node;
        await writer.LinkAsync(merge.Id, "KEEPS", kept.Id);
        await writer.LinkAsync(merge.Id, "RETIRES", gone.Id);
        return merge.Id;
    }
}
