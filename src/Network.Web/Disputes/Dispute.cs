using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Disputes;

public enum DisputeKind
{
    /// <summary>Each says that the matter is its own.</summary>
    BothClaim,

    /// <summary>Each says that the matter is not its own.</summary>
    BothDeny,
}

public enum DisputeState
{
    Open,
    Settled,
}

/// <summary>What was decided, under which number, and since when it applies.</summary>
/// <param name="Source">Where it can be read.</param>
public sealed record Decided(string Number, string Text, string? Source, DateOnly On, DateOnly AppliesFrom);

/// <summary>A matter that two organisations both claim somewhere, or both deny. While it is open no claim in it counts as settled.</summary>
/// <param name="Decided">The last decision; it stays to be read where the dispute was opened again.</param>
/// <param name="ReopenedWhy">Null unless it was opened again after the last decision.</param>
public sealed record Dispute(
    string Code,
    DisputeKind Kind,
    DisputeState State,
    string Matter,
    LocalText MatterName,
    IReadOnlyList<Territory> Territories,
    IReadOnlyList<OrganisationName> Organisations,
    DateOnly OpenedOn,
    Decided? Decided,
    DateOnly? ReopenedOn,
    string? ReopenedWhy,
    Confidence Confidence)
{
    public const string Label = "Dispute";

    public bool IsOpen => State == DisputeState.Open;

    /// <param name="rows">All rows of one dispute: each with one of its territories and one of its organisations.</param>
    public static Dispute Of(IReadOnlyList<Row> rows)
    {
        var own = rows[0].Properties("props");
        return new Dispute(
            rows[0].Required("code"),
            Enum.Parse<DisputeKind>(own.Text("kind")!, ignoreCase: true),
            Enum.Parse<DisputeState>(own.Text("state")!, ignoreCase: true),
            rows[0].Required("matter"),
            LocalText.Of(rows[0].Properties("matter_props"), "name"),
            [.. rows.DistinctBy(row => row.Text("territory")).Select(row => Territory.Of(row.Required("territory"), row.Properties("territory_props")))],
            [.. rows.DistinctBy(row => row.Text("organisation")).Select(row => OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")))],
            own.Date("openedOn")!.Value,
            DecidedIn(own),
            own.Date("reopenedOn"),
            own.Text("reopenedWhy"),
            own.Confidence());
    }

    private static Decided? DecidedIn(Properties own) => own.Text("decisionNumber") is { } number
        ? new Decided(number, own.Text("decision")!, own.Text("decisionSource"), own.Date("settledOn")!.Value, own.Date("appliesFrom")!.Value)
        : null;
}
