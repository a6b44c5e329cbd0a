namespace Network.Web.Rights;

/// <summary>
/// The one place that decides. A pure function: who asks, what for, and the contexts in which the thing lies; default
/// is no. The reviewed table of what this must come to is <c>tests/Network.Tests/Rights/matrix.csv</c>.
/// </summary>
public static class Rules
{
    private static readonly Dictionary<Capability, Rule> All = new()
    {
        [Capability.UseOwnAccount] = new(null) { Everybody = true },
        [Capability.ReadOrganisationPeople] = new("Organisation", Role.OrganisationAdmin, Role.Member, Role.Coordinator),
        [Capability.InviteToOrganisation] = new("Organisation", Role.OrganisationAdmin, Role.Coordinator) { Strong = true },
        [Capability.ProposeForOrganisation] = new("Organisation", Role.OrganisationAdmin, Role.Member, Role.Coordinator),
        [Capability.ConfirmRecords] = new("Organisation", Role.OrganisationAdmin, Role.Member),
        [Capability.ReviewProposals] = new(null, Role.Coordinator, Role.OrganisationAdmin),
        [Capability.ReadProposal] = new("Proposal", Role.Coordinator, Role.OrganisationAdmin, Role.Member) { Hidden = true },
        [Capability.DecideProposal] = new("Proposal", Role.Coordinator, Role.OrganisationAdmin) { Strong = true, Hidden = true },
        [Capability.ReadHistory] = new("Organisation") { Everybody = true },
        [Capability.StateInDispute] = new("Dispute", Role.OrganisationAdmin, Role.Member, Role.Coordinator),
        [Capability.SettleDispute] = new("Dispute", Role.Coordinator) { Strong = true },
        [Capability.MergeOrganisations] = new("Organisation", Role.Coordinator) { Strong = true },
        [Capability.KeepPlatform] = new("Platform", Role.Convener, Role.Coordinator) { Strong = true },
        [Capability.KeepRegion] = new("Territory", Role.Coordinator) { Strong = true },
        [Capability.ExportMap] = new(null) { Everybody = true },
        [Capability.ImportMap] = new(null, Role.Operator, Role.Coordinator) { Strong = true },
        [Capability.ReadAccess] = new("Organisation", Role.OrganisationAdmin, Role.Coordinator),
        [Capability.AdministerAccounts] = new(null, Role.Operator) { Strong = true, Hidden = true },
        [Capability.AppointCoordinators] = new("Territory", Role.Operator, Role.Coordinator) { Strong = true },
        [Capability.ReadLetters] = new(null, Role.Operator) { Strong = true, Hidden = true },
        [Capability.ReadAudit] = new(null, Role.Auditor) { Strong = true, Hidden = true },
        [Capability.ReadOwnAudit] = new(null) { Everybody = true },
    };

    public static Rule Of(Capability what) => All[what];

    /// <param name="contexts">Ids of the thing and of all that it lies in; null where there is no such thing.</param>
    public static Decision Decide(Principal who, Capability what, IReadOnlySet<string>? contexts)
    {
        var rule = All[what];
        if (who.IsVisitor)
        {
            return Decision.SignIn;
        }

        if (rule.About is not null && contexts is null)
        {
            return Decision.NotThere;
        }

        if (!Holds(who, rule, contexts))
        {
            return rule.Hidden ? Decision.NotThere : Decision.Refused;
        }

        return rule.Strong && !who.Strong ? Decision.Stronger : Decision.Allowed;
    }

    private static bool Holds(Principal who, Rule rule, IReadOnlySet<string>? contexts) => rule.Everybody
        || who.Grants.Any(grant => rule.Roles.Contains(grant.Role) && (grant.Context is null || contexts is null || contexts.Contains(grant.Context)));
}
