using Network.Graph;
using Network.Web.Rights;

namespace Network.Web.Organisations.Proposals;

/// <summary>Lists proposals, each to those whom it concerns; who that is, the statements decide.</summary>
public sealed class ReviewStore(IGraph graph, Caller caller)
{
    /// <summary>Those that the caller may decide, the oldest first.</summary>
    public async Task<IReadOnlyList<Proposal>> WaitingAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("proposals/waiting", new { viewerId = caller.Who.Account ?? "" }, cancel)).Select(Proposal.Of)];

    /// <summary>All of one organisation, the newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> OfOrganisationAsync(string organisation, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("proposals/of-organisation", new { organisation, viewerId = caller.Who.Account ?? "" }, cancel)).Select(Proposal.Of)];

    /// <summary>Organisations whose records the caller keeps.</summary>
    public async Task<IReadOnlyList<OrganisationName>> OrganisationsAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("proposals/organisations", new { viewerId = caller.Who.Account ?? "" }, cancel)).Select(row => OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")))];
}
