using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Letters;
using Network.Web.Organisations.Records;
using Network.Web.Rights;

namespace Network.Web.Organisations.Proposals;

/// <summary>Tells those who may decide that a proposal waits, and who made it what became of it: in the change itself.</summary>
public sealed class ProposalLetters(LetterBox letters, Caller caller)
{
    /// <summary>To everybody whom <see cref="Rules"/> lets decide, but for who proposed it.</summary>
    public async Task WaitingAsync(IGraphWriter writer, string code, EditKind kind, Node organisation)
    {
        var contexts = (await writer.QueryAsync("rights/contexts", new { label = Proposal.Label, thing = code })).Select(row => row.Required("context")).ToHashSet();
        foreach (var holder in (await writer.QueryAsync("rights/holders", new { contexts })).DistinctBy(row => row.Required("account")))
        {
            var grant = Grant.Of(holder.Properties("link_props").Text("role"), holder.Required("context"));
            var who = new Principal(holder.Required("account"), null, "", true, [grant]);
            if (who.Account != caller.Who.Account && Rules.Decide(who, Capability.DecideProposal, contexts) == Decision.Allowed)
            {
                await PutAsync(writer, LetterTemplate.ProposalWaiting, code, holder.Properties("account_props"), new() { ["organisation"] = organisation.Properties.Text("name"), ["subject"] = kind });
            }
        }
    }

    public async Task DecidedAsync(IGraphWriter writer, Proposal proposal, ProposalState state)
    {
        if (state is not (ProposalState.Withdrawn or ProposalState.Waiting) && await writer.FindAsync(proposal.ProposedBy) is { Retired: false } account)
        {
            await PutAsync(writer, LetterTemplate.ProposalDecided, proposal.Code, account.Properties, new() { ["subject"] = proposal.Kind, ["decision"] = state });
        }
    }

    private async Task PutAsync(IGraphWriter writer, LetterTemplate template, string code, Properties account, Dictionary<string, object?> values)
    {
        if (Recipient.Of(account) is not { } recipient)
        {
            return;
        }

        await letters.PutAsync(writer, new Occasion(template, $"proposal {code}", recipient)
        {
            Link = $"/proposals/{code}",
            By = caller.Who.IsVisitor ? null : caller.Who.Name,
            Values = values,
        });
    }
}
