using System.Security.Cryptography;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>Keeps proposals and carries them out once they are accepted: what is decided and what it changes are one write.</summary>
public sealed class ProposalStore(IGraph graph, Acts acts, ProposalLetters letters, TimeProvider clock)
{
    private const string Letters = "23456789abcdefghjkmnpqrstvwxyz"; // none that is read as another

    private string Me => acts.Caller.Author;

    /// <summary>The same form sent twice by one person is one proposal, as long as it waits.</summary>
    /// <returns>Code of the proposal.</returns>
    public async Task<string> ProposeAsync(Draft draft, CancellationToken cancel)
    {
        var code = RandomNumberGenerator.GetString(Letters, 10);
        var act = new Act("proposal.create", draft.Organisation);
        return await acts.DoAsync(
            act,
            async writer =>
            {
                if (await SameAsync(writer, draft) is { } same)
                {
                    writer.Abandon();
                    return same;
                }

                var made = (await writer.CreateAsync(Proposal.Label, draft.Properties(code, Me, clock.GetUtcNow()))).Node;
                act.To(Proposal.Label, made.Id);
                await writer.LinkAsync(made.Id, "ABOUT", draft.Organisation);
                await letters.WaitingAsync(writer, code, draft.Kind, (await writer.FindAsync(draft.Organisation))!);
                return code;
            },
            cancel);
    }

    private async Task<string?> SameAsync(IGraphReader reader, Draft draft) =>
        (await reader.QueryAsync("proposals/same", new { proposedFor = draft.Organisation, proposer = Me, changes = Operation.ToJson(draft.Operations) })).Select(row => row.Required("code")).FirstOrDefault();

    public Task<Proposal?> FindAsync(string code, CancellationToken cancel) => graph.ReadAsync(reader => FindAsync(reader, code), cancel);

    /// <param name="seen">Version that the person saw when they decided.</param>
    /// <param name="amended">What is to be done instead of what was proposed; null to do that.</param>
    public async Task<Verdict> AcceptAsync(string code, long seen, IReadOnlyList<Operation>? amended, string? reason, CancellationToken cancel)
    {
        var state = amended is null ? ProposalState.Accepted : ProposalState.Changed;
        var verdict = await DecideAsync(code, seen, new Act(amended is null ? "proposal.accept" : "proposal.change", Reason: reason), state, reason, false, async (writer, proposal) =>
            await new Carrying(writer).OutAsync(amended ?? proposal.Operations) is { } done ? new Properties { { "accepted", Operation.ToJson(done) } } : null, cancel);
        if (verdict == Verdict.Stale)
        {
            await DecideAsync(code, seen, new Act("proposal.stale"), ProposalState.Stale, null, false, Nothing, cancel);
        }

        return verdict;
    }

    public Task<Verdict> RefuseAsync(string code, long seen, string reason, CancellationToken cancel) =>
        DecideAsync(code, seen, new Act("proposal.refuse", Reason: reason), ProposalState.Refused, reason, false, Nothing, cancel);

    /// <summary>Only who proposed it takes it back.</summary>
    public Task<Verdict> WithdrawAsync(string code, long seen, CancellationToken cancel) =>
        DecideAsync(code, seen, new Act("proposal.withdraw"), ProposalState.Withdrawn, null, true, Nothing, cancel);

    private Task<Verdict> DecideAsync(string code, long seen, Act act, ProposalState state, string? reason, bool own, Func<IGraphWriter, Proposal, Task<Properties?>> carry, CancellationToken cancel) => acts.DoAsync(
        act,
        async writer =>
        {
            var proposal = await FindAsync(writer, code);
            var verdict = Refusal(proposal, seen, own) ?? await CarryAsync(writer, proposal!, state, reason, carry);
            if (verdict == Verdict.Done)
            {
                var context = (await writer.NeighboursAsync(proposal!.Id, "ABOUT", Direction.Out))[0].Node.Id;
                await letters.DecidedAsync(writer, proposal, state);
                act.In(context).To(Proposal.Label, proposal.Id);
            }
            else
            {
                writer.Abandon();
            }

            return verdict;
        },
        cancel);

    private Verdict? Refusal(Proposal? proposal, long seen, bool own) => proposal switch
    {
        null => Verdict.NotThere,
        { IsWaiting: false } => Verdict.Overtaken,
        _ when proposal.ProposedBy == Me != own => Verdict.Own,
        _ when proposal.Version != seen => Verdict.Overtaken,
        _ => null,
    };

    private async Task<Verdict> CarryAsync(IGraphWriter writer, Proposal proposal, ProposalState state, string? reason, Func<IGraphWriter, Proposal, Task<Properties?>> carry)
    {
        if (await carry(writer, proposal) is not { } more)
        {
            return Verdict.Stale;
        }

        var decided = new Properties { { "state", Proposal.Word(state) }, { "reason", reason }, { "decidedBy", Me }, { "decidedAt", clock.GetUtcNow().ToString("O") } };
        return await writer.ChangeAsync(proposal.Id, proposal.Version, decided.With(more)) is ChangeResult.Changed ? Verdict.Done : Verdict.Overtaken;
    }

    private static Task<Properties?> Nothing(IGraphWriter writer, Proposal proposal) => Task.FromResult<Properties?>(Properties.None);

    private static async Task<Proposal?> FindAsync(IGraphReader reader, string code) =>
        await reader.FindAsync(Proposal.Label, code) is { } node && await reader.NeighboursAsync(node.Id, "ABOUT", Direction.Out) is [{ Node: var about }, ..]
            ? Proposal.Of(node.Id, node.Version, node.Properties, OrganisationName.Of(about.Code!, about.Properties))
            : null;
}
