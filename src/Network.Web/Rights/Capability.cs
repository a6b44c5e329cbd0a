namespace Network.Web.Rights;

/// <summary>What can be done. Who may is written in <see cref="Rules"/> and nowhere else.</summary>
public enum Capability
{
    UseOwnAccount,
    ReadOrganisationPeople,
    InviteToOrganisation,
    ProposeForOrganisation,
    ReviewProposals,
    ConfirmRecords,
    ReadProposal,
    DecideProposal,
    ReadHistory,
    StateInDispute,
    SettleDispute,
    MergeOrganisations,
    KeepPlatform,
    KeepRegion,
    ExportMap,
    ImportMap,
    ReadAccess,
    AdministerAccounts,
    AppointCoordinators,
    ReadLetters,
    ReadAudit,
    ReadOwnAudit,
}
