using Network.Graph;
using Network.Web.Organisations.Records;

namespace Network.Web.Organisations.Proposals;

/// <summary>A proposal before it is kept.</summary>
/// <param name="Organisation">Id of the organisation.</param>
/// <param name="Form">What was typed, as JSON.</param>
public sealed record Draft(EditKind Kind, string Organisation, string? Subject, IReadOnlyList<Operation> Operations, string Form, string? Note)
{
    public Properties Properties(string code, string by, DateTimeOffset at) => new()
    {
        { "code", code },
        { "kind", Proposal.Word(Kind) },
        { "state", Proposal.Word(ProposalState.Waiting) },
        { "changes", Operation.ToJson(Operations) },
        { "form", Form },
        { "subject", Subject },
        { "note", Note },
        { "proposedBy", by },
        { "proposedAt", at.ToString("O") },
    };
}
