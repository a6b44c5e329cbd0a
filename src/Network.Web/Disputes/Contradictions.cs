using Network.Graph;

namespace Network.Web.Disputes;

/// <summary>The CONTESTS links between the claims of a dispute: made when it opens, taken away when it is settled.</summary>
internal sealed class Contradictions(IGraphWriter writer)
{
    /// <summary>Each claim contradicts every other one that somebody else holds.</summary>
    public async Task MakeAsync(IReadOnlyList<string> competences)
    {
        for (var one = 0; one < competences.Count; one++)
        {
            for (var other = one + 1; other < competences.Count; other++)
            {
                if (await HolderAsync(competences[one]) != await HolderAsync(competences[other]) && (await BetweenAsync(competences[one], competences[other])).Count == 0)
                {
                    await writer.LinkAsync(competences[one], "CONTESTS", competences[other]);
                }
            }
        }
    }

    public async Task TakeAwayAsync(IReadOnlyList<string> competences)
    {
        foreach (var one in competences)
        {
            foreach (var near in (await writer.NeighboursAsync(one, "CONTESTS", Direction.Out)).Where(near => competences.Contains(near.Node.Id)))
            {
                await writer.UnlinkAsync(near.LinkId);
            }
        }
    }

    /// <summary>Null where who held it is no more.</summary>
    public async Task<string?> HolderAsync(string competence) => (await writer.NeighboursAsync(competence, "HELD_BY", Direction.Out)).Select(near => near.Node.Id).FirstOrDefault();

    private async Task<IReadOnlyList<Neighbour>> BetweenAsync(string one, string other) =>
        [.. (await writer.NeighboursAsync(one, "CONTESTS", Direction.Out)).Concat(await writer.NeighboursAsync(one, "CONTESTS", Direction.In)).Where(near => near.Node.Id == other)];
}
