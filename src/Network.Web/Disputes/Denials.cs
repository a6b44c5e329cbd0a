using Network.Graph;

namespace Network.Web.Disputes;

/// <summary>Organisations that say of the same matter in the same place that it is not theirs: the second one opens a dispute.</summary>
internal sealed class Denials(IGraphWriter writer, DateOnly today)
{
    /// <summary>Who says it of a region says it of its towns: a dispute is about the narrower of two places.</summary>
    /// <returns>True where a dispute began.</returns>
    public async Task<bool> MeetAsync(Node matter, Node territory, Node party)
    {
        var began = await MeetInAsync(matter, territory, party);
        foreach (var row in await writer.QueryAsync("disputes/denied-below", new { deniedMatter = matter.Code, deniedAround = territory.Code }))
        {
            began |= await MeetInAsync(matter, (await writer.FindAsync("Territory", row.Required("territory")))!, party);
        }

        return began;
    }

    private async Task<bool> MeetInAsync(Node matter, Node territory, Node party)
    {
        var denials = await writer.QueryAsync("disputes/denials", new { deniedMatter = matter.Code, deniedPlace = territory.Code });
        if (denials.All(row => row.Required("organisation") == party.Id) || await IsOpenAsync(denials, territory, party))
        {
            return false;
        }

        string[] parties = [.. denials.Select(row => row.Required("organisation")).Distinct()];
        var dispute = await new DisputeOpening(writer, today).OpenAsync(DisputeKind.BothDeny, matter.Id, [territory], parties, await ClaimsAsync(matter, territory, parties));
        foreach (var row in denials)
        {
            await StatementStore.JoinAsync(writer, dispute, row.Required("statement"));
        }

        return true;
    }

    /// <summary>What those who deny it nevertheless have on the map counts as contested from now on.</summary>
    private async Task<IReadOnlyList<string>> ClaimsAsync(Node matter, Node territory, IReadOnlyList<string> parties)
    {
        var claims = new List<string>();
        foreach (var party in parties)
        {
            var denier = (await writer.FindAsync(party))!.Code;
            claims.AddRange((await writer.QueryAsync("disputes/claims", new { denier, deniedMatter = matter.Code, deniedPlace = territory.Code, date = today })).Select(row => row.Required("competence")));
        }

        return claims;
    }

    /// <summary>There is one already, there or around; a party that joins it late is added to it.</summary>
    private async Task<bool> IsOpenAsync(IReadOnlyList<Row> denials, Node territory, Node party)
    {
        var around = (await writer.QueryAsync("territories/ladder", new { place = territory.Code })).Select(row => row.Required("code")).ToHashSet();
        foreach (var statement in denials.Select(row => row.Required("statement")))
        {
            if (await OpenAsync(statement, around) is not { } dispute)
            {
                continue;
            }

            if ((await writer.NeighboursAsync(dispute.Id, "ABOUT", Direction.Out)).All(near => near.Node.Id != party.Id))
            {
                await writer.LinkAsync(dispute.Id, "ABOUT", party.Id);
            }

            await StatementStore.JoinAsync(writer, dispute.Id, denials.First(row => row.Required("organisation") == party.Id).Required("statement"));
            return true;
        }

        return false;
    }

    private async Task<Node?> OpenAsync(string statement, HashSet<string> around)
    {
        foreach (var near in (await writer.NeighboursAsync(statement, "IN", Direction.Out)).Where(near => near.Node.Properties.Text("state") == "open"))
        {
            if ((await writer.NeighboursAsync(near.Node.Id, "IN", Direction.Out)).Any(place => around.Contains(place.Node.Code!)))
            {
                return near.Node;
            }
        }

        return null;
    }
}
