using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

/// <summary>What happened to an organisation's records, the newest first.</summary>
/// <param name="Of">Code of the thing whose history alone is wanted; null for all.</param>
public sealed record HistoryPage(OrganisationName Organisation, IReadOnlyList<HistoryEntry> Entries, IReadOnlyList<HistoryThing> Things, string? Of, Pager Pager, bool MayRestore);

/// <summary>A thing of the organisation to choose.</summary>
public sealed record HistoryThing(string Id, string Words);

/// <param name="Proposal">Code of the proposal that it came from.</param>
/// <param name="Created">How many records were made.</param>
/// <param name="Thing">Id and version of the one node changed, where no proposal stands behind it.</param>
public sealed record HistoryEntry(DateOnly Day, string Time, Author? Proposed, Author By, IReadOnlyList<ChangeTold> Changes, int Created, string? Proposal, (string Id, long Version)? Thing, bool MayRestore);
