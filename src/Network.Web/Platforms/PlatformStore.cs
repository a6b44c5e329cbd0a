using Network.Graph;
using Network.Web.Audit;
using Network.Web.Territories;

namespace Network.Web.Platforms;

/// <summary>Reads the groups of the network and founds new ones.</summary>
public sealed class PlatformStore(IGraph graph, Acts acts)
{
    public async Task<PlatformDirectory> DirectoryAsync(DateOnly today, CancellationToken cancel) =>
        new((await graph.QueryAsync("platforms/all", new { date = today }, cancel)).Select(PlatformLine.Of), today);

    /// <summary>Null where there is no such group.</summary>
    public Task<PlatformRecord?> FindAsync(string code, CancellationToken cancel) => graph.ReadAsync(reader => FindAsync(reader, code), cancel);

    /// <param name="within">Label and code of the region, the municipality or the group that it is founded in.</param>
    /// <returns>The code of the new group; null where what it is founded in is gone.</returns>
    public Task<string?> FoundAsync(string label, string within, NewPlatform wanted, CancellationToken cancel)
    {
        var act = new Act("platform.found");
        return acts.DoAsync(
            act,
            async writer =>
            {
                if (await writer.FindAsync(label, within) is not { } parent)
                {
                    writer.Abandon();
                    return null;
                }

                var made = await CreateAsync(writer, wanted);
                act.To(Platform.Label, made.Id);
                foreach (var place in label == Platform.Label ? (await writer.NeighboursAsync(parent.Id, "LIES_IN", Direction.Out)).Select(near => near.Node) : [parent])
                {
                    await writer.LinkAsync(made.Id, "LIES_IN", place.Id);
                }

                if (label == Platform.Label)
                {
                    await writer.LinkAsync(made.Id, "PART_OF", parent.Id);
                }

                return made.Code;
            },
            cancel);
    }

    internal static async Task<PlatformRecord?> FindAsync(IGraphReader reader, string code)
    {
        if (await reader.FindAsync(Platform.Label, code) is not { } node)
        {
            return null;
        }

        var place = (await reader.NeighboursAsync(node.Id, "LIES_IN", Direction.Out)).Select(near => Territory.Of(near.Node.Code!, near.Node.Properties)).FirstOrDefault();
        return new PlatformRecord(
            node.Id,
            Platform.Of(code, node.Properties, place),
            (await reader.NeighboursAsync(node.Id, "PART_OF", Direction.Out)).Select(Of).FirstOrDefault(),
            [.. (await reader.NeighboursAsync(node.Id, "PART_OF", Direction.In)).Select(Of)],
            [.. (await reader.QueryAsync("platforms/members", new { platform = code })).Select(Membership.Of)]);
    }

    private static Platform Of(Neighbour near) => Platform.Of(near.Node.Code!, near.Node.Properties);

    /// <summary>Two groups of one name get different addresses.</summary>
    private static async Task<Node> CreateAsync(IGraphWriter writer, NewPlatform wanted)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await writer.CreateAsync(Platform.Label, wanted.Properties(attempt)) is CreateResult.Created made)
            {
                return made.New;
            }
        }
    }
}
