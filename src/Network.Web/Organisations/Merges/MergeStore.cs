using Network.Graph;
using Network.Web.Audit;
using Network.Web.Shared;

namespace Network.Web.Organisations.Merges;

/// <summary>What came of merging or taking a merge back.</summary>
public enum MergeResult
{
    Done,

    /// <summary>One of them is not there, or both are the same.</summary>
    NotThere,

    /// <summary>The kept record was itself merged into another one since: that comes first.</summary>
    MergedFurther,
}

/// <summary>Suggests duplicates, shows what a merge would do, does it and takes it back.</summary>
public sealed class MergeStore(IGraph graph, Acts acts, TimeProvider clock)
{
    public async Task<IReadOnlyList<Duplicate>> LikeAsync(string organisation, CancellationToken cancel) => Likeness.Among(await ComparedAsync(cancel), one => one.Organisation.Code == organisation);

    public async Task<IReadOnlyList<Duplicate>> InRegionAsync(string region, CancellationToken cancel) => Likeness.Among(await ComparedAsync(cancel), one => one.Region == region);

    /// <summary>Null where one of them is not there.</summary>
    public Task<MergePreview?> PreviewAsync(string kept, string gone, CancellationToken cancel) => graph.ReadAsync(
        async reader => kept != gone && await reader.FindAsync("Organisation", kept) is { } stays && await reader.FindAsync("Organisation", gone) is { } goes
            ? new MergePreview(NameOf(stays), NameOf(goes), MergedProperties.Pairs(stays.Properties, goes.Properties), await MovesAsync(reader, goes))
            : null,
        cancel);

    public Task<IReadOnlyList<PastMerge>> OfAsync(string kept, CancellationToken cancel) => graph.ReadAsync<IReadOnlyList<PastMerge>>(
        async reader => [.. (await reader.QueryAsync("merges/of-organisation", new { mergedInto = kept })).Select(PastMerge.Of)], cancel);

    /// <summary>Where the record of a merged organisation went; null where it went nowhere.</summary>
    public async Task<string?> MovedToAsync(string organisation, CancellationToken cancel) =>
        (await graph.QueryAsync("merges/moved-to", new { mergedAway = organisation }, cancel)).Select(row => row.Text("code")).FirstOrDefault();

    /// <param name="taken">Differing properties whose value comes from the record that goes.</param>
    public Task<MergeResult> MergeAsync(string kept, string gone, IReadOnlySet<string> taken, CancellationToken cancel)
    {
        var act = new Act("organisation.merge");
        return DoAsync(act, async writer =>
        {
            if (kept == gone || await writer.FindAsync("Organisation", kept) is not { } stays || await writer.FindAsync("Organisation", gone) is not { } goes)
            {
                return MergeResult.NotThere;
            }

            act.To("Organisation", stays.Id);
            await new Merging(writer, LocalDay.Today(clock)).MergeAsync(stays, goes, taken);
            return MergeResult.Done;
        }, cancel);
    }

    public Task<MergeResult> UndoAsync(string kept, string gone, CancellationToken cancel)
    {
        var act = new Act("organisation.unmerge");
        return DoAsync(act, async writer =>
        {
            var done = (await writer.QueryAsync("merges/of-organisation", new { mergedInto = kept })).FirstOrDefault(row => row.Text("code") == gone && row.Properties("props").Text("state") == "done");
            if (done is null || await writer.FindAsync(done.Required("merge")) is not { } merge || await writer.FindAsync(done.Required("gone")) is not { } goes)
            {
                return MergeResult.NotThere;
            }

            if (await writer.FindAsync("Organisation", kept) is not { } stays)
            {
                return MergeResult.MergedFurther;
            }

            act.To("Organisation", stays.Id);
            await new Merging(writer, LocalDay.Today(clock)).UndoAsync(merge, stays, goes);
            return MergeResult.Done;
        }, cancel);
    }

    private Task<MergeResult> DoAsync(Act act, Func<IGraphWriter, Task<MergeResult>> write, CancellationToken cancel) => acts.DoAsync(
        act,
        async writer =>
        {
            var result = await write(writer);
            if (result != MergeResult.Done)
            {
                writer.Abandon();
            }

            return result;
        },
        cancel);

    private async Task<IReadOnlyList<Compared>> ComparedAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("organisations/all", cancel: cancel)).DistinctBy(row => row.Required("code")).Select(Compared.Of)];

    private static async Task<IReadOnlyList<MovedKind>> MovesAsync(IGraphReader reader, Node gone)
    {
        var moves = new List<MovedKind>();
        foreach (var (type, direction) in Merging.Types)
        {
            foreach (var label in (await reader.NeighboursAsync(gone.Id, type, direction)).GroupBy(near => near.Node.Label))
            {
                var names = new List<string>();
                foreach (var near in label)
                {
                    names.AddRange(await NamesAsync(reader, near.Node));
                }

                moves.Add(new MovedKind(label.Key, type, names, label.Count()));
            }
        }

        return moves;
    }

    /// <summary>A competence is named by its matter; people are counted, not named.</summary>
    private static async Task<IEnumerable<string>> NamesAsync(IGraphReader reader, Node node) => node.Label switch
    {
        "Account" or "Invitation" => [],
        "Competence" => (await reader.NeighboursAsync(node.Id, "OF", Direction.Out)).Select(matter => matter.Node.Properties.Text("name")!),
        _ => new[] { node.Properties.Text("name") ?? node.Properties.Text("value") ?? node.Code }.OfType<string>(),
    };

    private static OrganisationName NameOf(Node node) => OrganisationName.Of(node.Code!, node.Properties);
}
