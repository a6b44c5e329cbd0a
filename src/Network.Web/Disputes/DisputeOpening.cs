using Network.Graph;

namespace Network.Web.Disputes;

/// <summary>
/// Opens disputes inside of somebody's write. Claims in an open dispute contradict each other on the map, also where only
/// one of them was there before; so no page that reads claims can take one for settled.
/// </summary>
internal sealed class DisputeOpening(IGraphWriter writer, DateOnly today)
{
    /// <summary>One for every pair of live claims that contradict each other and are not talked about yet.</summary>
    /// <returns>How many were opened.</returns>
    public async Task<int> OpenMissingAsync()
    {
        var seen = new HashSet<(string, string)>();
        foreach (var pair in await writer.QueryAsync("disputes/missing", new { date = today, state = "open" }))
        {
            var (one, other) = (pair.Required("competence"), pair.Required("other"));
            if (!seen.Add(string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one)))
            {
                continue;
            }

            await OpenAsync(DisputeKind.BothClaim, pair.Required("matter"), await SharedAsync(one, other), [pair.Required("organisation"), pair.Required("other_organisation")], [one, other]);
        }

        return seen.Count;
    }

    /// <param name="territories">Nodes of the places it is about; the first names it.</param>
    /// <returns>Id of the new dispute.</returns>
    public async Task<string> OpenAsync(DisputeKind kind, string matter, IReadOnlyList<Node> territories, IReadOnlyList<string> organisations, IReadOnlyList<string> competences)
    {
        var dispute = await CreateAsync(kind, (await writer.FindAsync(matter))!.Code!, territories[0].Code!);
        await writer.LinkAsync(dispute, "OF", matter);
        foreach (var territory in territories)
        {
            await writer.LinkAsync(dispute, "IN", territory.Id);
        }

        foreach (var organisation in organisations)
        {
            await writer.LinkAsync(dispute, "ABOUT", organisation);
        }

        await CiteAsync(dispute, [matter, .. competences]);
        await ConcernAsync(dispute, competences);
        return dispute;
    }

    /// <summary>From here on the claims contradict each other.</summary>
    private async Task ConcernAsync(string dispute, IReadOnlyList<string> competences)
    {
        foreach (var competence in competences)
        {
            await writer.LinkAsync(dispute, "CONCERNS", competence);
        }

        await new Contradictions(writer).MakeAsync(competences);
    }

    private async Task CiteAsync(string dispute, IReadOnlyList<string> sources)
    {
        var cited = new HashSet<string>();
        foreach (var source in sources)
        {
            foreach (var provision in await writer.NeighboursAsync(source, "CITES", Direction.Out))
            {
                if (cited.Add(provision.Node.Id))
                {
                    await writer.LinkAsync(dispute, "CITES", provision.Node.Id);
                }
            }
        }
    }

    /// <summary>Places that both cover; where none is shared, those of the narrower claim.</summary>
    private async Task<IReadOnlyList<Node>> SharedAsync(string one, string other)
    {
        var (mine, theirs) = (await CoveredAsync(one), await CoveredAsync(other));
        Node[] shared = [.. mine.Where(place => theirs.Any(near => near.Id == place.Id))];
        return shared.Length > 0 ? shared : mine.Any(place => place.Properties.Text("kind") is "region" or "state") ? theirs : mine;
    }

    private async Task<IReadOnlyList<Node>> CoveredAsync(string competence) =>
        [.. (await writer.NeighboursAsync(competence, "COVERS", Direction.Out)).Select(near => near.Node)];

    private async Task<string> CreateAsync(DisputeKind kind, string matter, string territory)
    {
        var code = $"{matter}-{territory}".ToLowerInvariant();
        for (var attempt = 1; ; attempt++)
        {
            var made = await writer.CreateAsync(Dispute.Label, new Properties
            {
                { "code", attempt > 1 ? $"{code}-{attempt}" : code },
                { "kind", kind == DisputeKind.BothClaim ? "bothClaim" : "bothDeny" },
                { "state", "open" },
                { "openedOn", today },
                { "confidence", "verified" },
            });
            if (made is CreateResult.Created created)
            {
                return created.New.Id;
            }
        }
    }
}
