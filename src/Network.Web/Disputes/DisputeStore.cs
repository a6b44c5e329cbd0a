using Network.Graph;
using Network.Web.Competences;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Disputes;

/// <summary>Reads disputes: the list, and one with both statements and what the law says.</summary>
public sealed class DisputeStore(IGraph graph)
{
    /// <summary>Open ones first, the latest first.</summary>
    public async Task<IReadOnlyList<Dispute>> ListAsync(CancellationToken cancel) => [.. (await graph.QueryAsync("disputes/all", cancel: cancel))
        .GroupBy(row => row.Required("code")).Select(rows => Dispute.Of([.. rows]))
        .OrderByDescending(dispute => dispute.IsOpen).ThenByDescending(dispute => dispute.ReopenedOn ?? dispute.OpenedOn).ThenBy(dispute => dispute.Code, StringComparer.Ordinal)];

    /// <summary>Null where there is no such dispute.</summary>
    public Task<DisputeRecord?> FindAsync(string code, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var rows = (await reader.QueryAsync("disputes/all")).Where(row => row.Required("code") == code).ToArray();
            if (rows.Length == 0 || await reader.FindAsync(Dispute.Label, code) is not { } node)
            {
                return null;
            }

            return new DisputeRecord(
                node.Id,
                Dispute.Of(rows),
                await PartiesAsync(reader, node.Id),
                [.. (await reader.QueryAsync("competences/provisions", new { sources = new[] { node.Id } })).Select(Provision.Of)],
                (await reader.NeighboursAsync(node.Id, "FOR", Direction.Out)).Select(near => near.Node.Code).FirstOrDefault());
        },
        cancel);

    private static async Task<IReadOnlyList<Party>> PartiesAsync(IGraphReader reader, string dispute)
    {
        var statements = new Dictionary<string, Statement>();
        foreach (var said in (await reader.NeighboursAsync(dispute, "IN", Direction.In)).Where(near => near.Node.Label == Statement.Label))
        {
            if (await reader.NeighboursAsync(said.Node.Id, "OF", Direction.Out) is not [{ Node: var by }, ..])
            {
                continue; // who said it is no more
            }

            statements[by.Id] = Statement.Of(by.Code!, said.Node.Properties) with { Earlier = await EarlierAsync(reader, said.Node, by.Code!) };
        }

        var claims = new List<(string Holder, ClaimInDispute Claim)>();
        foreach (var competence in await reader.NeighboursAsync(dispute, "CONCERNS", Direction.Out))
        {
            if (await reader.NeighboursAsync(competence.Node.Id, "HELD_BY", Direction.Out) is [{ Node: var holder }, ..])
            {
                claims.Add((holder.Id, ClaimOf(competence.Node.Properties)));
            }
        }

        return [.. (await reader.NeighboursAsync(dispute, "ABOUT", Direction.Out)).DistinctBy(near => near.Node.Id).Select(near => new Party(
            near.Node.Id,
            OrganisationName.Of(near.Node.Code!, near.Node.Properties),
            statements.GetValueOrDefault(near.Node.Id),
            [.. claims.Where(claim => claim.Holder == near.Node.Id).Select(claim => claim.Claim)]))];
    }

    private static ClaimInDispute ClaimOf(Properties competence) =>
        new(Enum.Parse<Role>(competence.Text("role")!, ignoreCase: true), LocalText.Of(competence, "note"), Period.Of(competence));

    private static async Task<IReadOnlyList<Statement>> EarlierAsync(IGraphReader reader, Node statement, string organisation) => [.. (await reader.HistoryAsync(statement.Id))
        .Where(change => change.Version < statement.Version && change.After is not null)
        .OrderByDescending(change => change.Sequence)
        .Select(change => Statement.Of(organisation, change.After!))];
}
