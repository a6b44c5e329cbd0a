using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>Puts the page of one proposal together for whoever asks.</summary>
public sealed class ProposalReading(ProposalStore store, HistoryStore history, ContextStore contexts, Caller caller, Text text)
{
    /// <returns>Null where there is no such proposal.</returns>
    public async Task<ProposalPage?> FindAsync(string code, CancellationToken cancel)
    {
        if (await store.FindAsync(code, cancel) is not { } proposal)
        {
            return null;
        }

        var (names, people) = await history.AboutAsync([proposal], cancel);
        var words = new ChangeWords(text, names);
        var may = Rules.Decide(caller.Who, Capability.DecideProposal, await contexts.FindAsync(Proposal.Label, code, cancel));
        return new ProposalPage(
            proposal,
            words.Tell(proposal.Operations),
            proposal.State == ProposalState.Changed ? words.Tell(proposal.Accepted!) : [],
            people,
            may is Decision.Allowed or Decision.Stronger,
            proposal.ProposedBy == caller.Author);
    }
}
