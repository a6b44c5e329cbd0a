using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

/// <summary>One proposal with everything its page says.</summary>
/// <param name="Done">What was done instead, where the reviewer changed it.</param>
/// <param name="MayDecide">The reader's roles allow it; whether they may decide this one is another matter.</param>
/// <param name="IsMine">The reader proposed it.</param>
public sealed record ProposalPage(Proposal Proposal, IReadOnlyList<ChangeTold> Changes, IReadOnlyList<ChangeTold> Done, IReadOnlyDictionary<string, Author> People, bool MayDecide, bool IsMine)
{
    /// <summary>What came of trying to decide, where nothing came of it.</summary>
    public Verdict? Verdict { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>As it was typed.</summary>
    public string? Reason { get; init; }

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Words;
}

/// <param name="Organisation">Null where it is the list of all that the reader may decide.</param>
public sealed record ProposalsPage(OrganisationName? Organisation, IReadOnlyList<ProposalLine> Waiting, IReadOnlyList<ProposalLine> Decided);

/// <param name="First">What stands first in it, before and after.</param>
/// <param name="More">How many more lines there are.</param>
public sealed record ProposalLine(Proposal Proposal, Author By, string Thing, ChangeLine? First, int More);
