using System.Globalization;
using Network.Graph;
using Network.Web.Organisations.Records;
using Network.Web.Shared;

namespace Network.Web.Organisations.Proposals;

public enum ProposalState
{
    Waiting,
    Accepted,

    /// <summary>Accepted, but not as it was proposed.</summary>
    Changed,
    Refused,
    Withdrawn,

    /// <summary>The records changed meanwhile, so that it no longer fits.</summary>
    Stale,
}

/// <summary>A change of an organisation's records that waits for a decision or got one; until then the map stays as it is.</summary>
/// <param name="Accepted">What was done, with the ids and versions it made.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Subject">Code of the thing that was edited.</param>
public sealed record Proposal(
    string Id,
    long Version,
    string Code,
    EditKind Kind,
    ProposalState State,
    IReadOnlyList<Operation> Operations,
    IReadOnlyList<Operation>? Accepted,
    Typed Form,
    string? Subject,
    string? Note,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    OrganisationName Organisation)
{
    public const string Label = "Proposal";

    public string? Reason { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public bool IsWaiting => State == ProposalState.Waiting;

    /// <summary>What was typed can be taken up again.</summary>
    public bool MayBeRepeated => State is ProposalState.Stale or ProposalState.Refused or ProposalState.Withdrawn && Kind != EditKind.Restoration;

    /// <summary>Only a form with something to fill in can be filled in otherwise.</summary>
    public bool MayBeAmended => Kind is not (EditKind.Restoration or EditKind.BranchClosing or EditKind.Withdrawal);

    /// <summary>Address of its page.</summary>
    public string Address => AddressOf(Code);

    public static string AddressOf(string code) => "~/proposals/" + code;

    public static Proposal Of(string id, long version, Properties kept, OrganisationName organisation) => new(
        id,
        version,
        kept.Text("code")!,
        Enum.Parse<EditKind>(kept.Text("kind")!, ignoreCase: true),
        Enum.Parse<ProposalState>(kept.Text("state")!, ignoreCase: true),
        Operation.FromJson(kept.Text("changes")!),
        kept.Text("accepted") is { } done ? Operation.FromJson(done) : null,
        Typed.FromJson(kept.Text("form")!),
        kept.Text("subject"),
        kept.Text("note"),
        kept.Text("proposedBy")!,
        Moment(kept.Text("proposedAt")!),
        organisation)
    {
        Reason = kept.Text("reason"),
        DecidedBy = kept.Text("decidedBy"),
        DecidedAt = kept.Text("decidedAt") is { } at ? Moment(at) : null,
    };

    public static Proposal Of(Row row) => Of(row.Required("id"), row.Count("version"), row.Properties("props"), OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")));

    /// <summary>As the graph and the address of a page write a choice: with a small letter.</summary>
    public static string Word(Enum choice) => DataWords.Key(choice);

    private static DateTimeOffset Moment(string written) => DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
}
