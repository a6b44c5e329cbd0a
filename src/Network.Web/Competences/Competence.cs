using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>What an organisation does in a matter, strongest first.</summary>
public enum Role
{
    Decides,
    CoDecides,
    Delivers,
    Informs,
    Funds,
}

/// <summary>How sure a claim is today, the most pressing first.</summary>
public enum ClaimState
{
    /// <summary>Contradicted by another claim; never shown as settled.</summary>
    Contested,

    /// <summary>It should have been verified again by now.</summary>
    Overdue,

    /// <summary>Nobody has verified it yet.</summary>
    Unverified,
    Verified,
}

/// <param name="On">Day of the last verification.</param>
/// <param name="Due">Day by which it must be verified again.</param>
public sealed record Verification(DateOnly? On, string? By, DateOnly? Due)
{
    public static Verification Of(Properties properties) => new(properties.Date("verifiedOn"), properties.Text("verifiedBy"), properties.Date("reviewDue"));

    /// <summary>After so long without verification nobody may rely on it, whatever day it was due.</summary>
    private const int MonthsOfTrust = 12;

    /// <summary>The last day on which it counts as verified.</summary>
    public DateOnly? ReviewBy => On?.AddMonths(MonthsOfTrust) is { } year && !(Due < year) ? year : Due;

    public bool IsOverdue(DateOnly day) => ReviewBy < day;

    public ClaimState State(DateOnly day) => this switch
    {
        { On: null } => ClaimState.Unverified,
        _ when IsOverdue(day) => ClaimState.Overdue,
        _ => ClaimState.Verified,
    };
}

/// <summary>A role of an organisation in a matter, in one of the territories that it covers.</summary>
public sealed record Competence(
    string Id,
    string Matter,
    Role Role,
    OrganisationName Organisation,
    Territory Territory,
    Conditions Conditions,
    LocalText Note,
    bool Voluntary,
    Period Validity,
    Verification Verification,
    Confidence Confidence,
    string? Source)
{
    public IReadOnlyList<Branch> Branches { get; init; } = [];

    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    public IReadOnlyList<Provision> Provisions { get; init; } = [];

    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    public Post? Post { get; init; }

    public IReadOnlyList<RivalClaim> Disputes { get; init; } = [];

    public ClaimState State(DateOnly day) => Disputes.Count > 0 ? ClaimState.Contested : Verification.State(day);

    public static Competence Of(Row row, IReadOnlyDictionary<string, Territory> territories)
    {
        var properties = row.Properties("props");
        return new Competence(
            row.Required("id"),
            row.Required("matter"),
            Enum.Parse<Role>(properties.Text("role")!, ignoreCase: true),
            OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")),
            territories[row.Required("territory")],
            Conditions.Of(properties),
            LocalText.Of(properties, "note"),
            properties.Flag("voluntary"),
            Period.Of(properties),
            Verification.Of(properties),
            properties.Confidence(),
            properties.Text("source"))
        {
            ContestNote = LocalText.Of(properties, "contestNote"),
        };
    }

    public LocalText ContestNote { get; init; } = LocalText.Empty;
}

/// <summary>Who contradicts a claim.</summary>
/// <param name="Note">What is said at the claim that contradicts; empty where the other only denies its own part.</param>
/// <param name="Dispute">Code of the open dispute in which it is talked about.</param>
public sealed record RivalClaim(OrganisationName Organisation, LocalText Note, string? Dispute);
