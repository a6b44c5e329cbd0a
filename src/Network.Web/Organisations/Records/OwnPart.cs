using Network.Web.Organisations.Proposals;
using Network.Web.Rights;

namespace Network.Web.Organisations.Records;

/// <summary>What the reader has to do with the records of organisations, for pages that only lead there. Nothing for a visitor.</summary>
public sealed class OwnPart(Caller caller, ContextStore contexts, ReviewStore reviews)
{
    private int? toDecide;

    public bool MayReview => Rules.Decide(caller.Who, Capability.ReviewProposals, null) == Decision.Allowed;

    public async Task<(bool Edit, bool History, int Waiting)> InAsync(string organisation, CancellationToken cancel)
    {
        if (caller.Who.IsVisitor)
        {
            return default;
        }

        var around = await contexts.FindAsync("Organisation", organisation, cancel);
        var edit = Rules.Decide(caller.Who, Capability.ProposeForOrganisation, around) == Decision.Allowed;
        var waiting = edit ? (await reviews.OfOrganisationAsync(organisation, cancel)).Count(proposal => proposal.IsWaiting) : 0;
        return (edit, Rules.Decide(caller.Who, Capability.ReadHistory, around) == Decision.Allowed, waiting);
    }

    /// <summary>How many proposals of others wait for the reader's decision; counted once a page.</summary>
    public async Task<int> ToDecideAsync(CancellationToken cancel) =>
        toDecide ??= MayReview ? (await reviews.WaitingAsync(cancel)).Count(proposal => proposal.ProposedBy != caller.Author) : 0;

    public async Task<IReadOnlyList<OrganisationName>> OrganisationsAsync(CancellationToken cancel) =>
        caller.Who.IsVisitor ? [] : await reviews.OrganisationsAsync(cancel);
}
