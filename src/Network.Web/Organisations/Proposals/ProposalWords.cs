using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>Who and how far, in words.</summary>
internal static class ProposalWords
{
    public static string Of(Text text, Author author) => author.Name ?? text["proposal.someone." + Proposal.Word(author.Kind)];

    public static State Mark(ProposalState state) => state switch
    {
        ProposalState.Waiting => State.Running,
        ProposalState.Accepted or ProposalState.Changed => State.Done,
        ProposalState.Refused => State.NotCovered,
        ProposalState.Withdrawn => State.Plain,
        ProposalState.Stale => State.Overdue,
    };
}
