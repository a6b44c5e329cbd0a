using Network.Graph;
using Network.Web.Audit;
using Network.Web.Shared;

namespace Network.Web.Disputes;

/// <summary>Closes a dispute with a decision, and opens it again where there is a reason.</summary>
public sealed class SettlementStore(Acts acts, TimeProvider clock)
{
    /// <summary>The decision, the claims it ends and the one it writes are one change.</summary>
    /// <returns>Null where all is well.</returns>
    public Task<SettlementProblem?> SettleAsync(string dispute, Decision decision, CancellationToken cancel) => DoAsync("dispute.settle", dispute, "open", null, async (writer, found) =>
    {
        var parties = await writer.NeighboursAsync(found.Id, "ABOUT", Direction.Out);
        if (decision.Problem(parties.Select(party => party.Node.Code!)) is { } problem)
        {
            return problem;
        }

        var today = LocalDay.Today(clock);
        var winner = parties.First(party => party.Node.Code == decision.For).Node;
        var undone = await new Settling(writer, found, today).CarryOutAsync(decision, winner);
        foreach (var before in await writer.NeighboursAsync(found.Id, "FOR", Direction.Out))
        {
            await writer.UnlinkAsync(before.LinkId);
        }

        await writer.LinkAsync(found.Id, "FOR", winner.Id);
        await writer.ChangeAsync(found.Id, found.Version, new Properties
        {
            { "state", "settled" }, { "settledOn", today }, { "decision", decision.Text!.Trim() }, { "decisionNumber", decision.Number!.Trim() },
            { "decisionSource", string.IsNullOrWhiteSpace(decision.Source) ? null : decision.Source.Trim() }, { "appliesFrom", decision.From },
            { "undone", undone }, { "reopenedOn", null }, { "reopenedWhy", null },
        });
        return null;
    }, cancel);

    /// <summary>Everything that the decision ended holds again, and nothing of it counts as settled.</summary>
    public Task<SettlementProblem?> ReopenAsync(string dispute, string? reason, CancellationToken cancel) => DoAsync("dispute.reopen", dispute, "settled", reason, async (writer, found) =>
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > Decision.LongestText)
        {
            return SettlementProblem.NoReason;
        }

        var today = LocalDay.Today(clock);
        await new Settling(writer, found, today).UndoAsync();
        await writer.ChangeAsync(found.Id, found.Version, new Properties { { "state", "open" }, { "reopenedOn", today }, { "reopenedWhy", reason.Trim() }, { "undone", null } });
        return null;
    }, cancel);

    private Task<SettlementProblem?> DoAsync(string name, string dispute, string state, string? reason, Func<IGraphWriter, Node, Task<SettlementProblem?>> write, CancellationToken cancel)
    {
        var act = new Act(name, Reason: reason?.Trim());
        return acts.DoAsync(
            act,
            async writer =>
            {
                var problem = SettlementProblem.TooLate as SettlementProblem?;
                if (await writer.FindAsync(Dispute.Label, dispute) is { } found && found.Properties.Text("state") == state)
                {
                    act.To(Dispute.Label, found.Id);
                    problem = await write(writer, found);
                }

                if (problem is not null)
                {
                    writer.Abandon();
                }

                return problem;
            },
            cancel);
    }
}
