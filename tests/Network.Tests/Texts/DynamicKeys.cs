namespace Network.Tests.Texts;

/// <summary>Beginnings of keys that the code completes itself. Every other key stands in the source as a whole.</summary>
internal static class DynamicKeys
{
    public static readonly string[] Prefixes =
    [
        "act.", // + name of an act
        "edit.of.", // + EditKind
        "proposal.someone.", // + Someone
        "proposal.state.", // + ProposalState
        "proposal.verdict.", // + Verdict
        "record.key.", // + property of a record
        "record.link.", // + type of a link
        "record.thing.", // + label
        "act.", // + Act.Name
        "answer.placeRule.", // + PlaceRule
        "answer.role.", // + Role
        "channel.", // + way to submit
        "cover.letter.", // + CoverKind
        "condition.", // + kind of condition
        "day.long.", // + mon … sun
        "day.short.",
        "membership.problem.", // + MembershipProblem
        "merge.property.", // + property of an organisation
        "merge.label.", // + label at the other end of a link
        "settlement.problem.", // + SettlementProblem
        "word.", // + list . member of a closed choice
        "field.", // + AskedField
        "language.mode.", // + LanguageMode
        "letter.", // + template + part, or name of a count
        "level.office.", // + Level
        "power.", // + RungPower, some with + Role
        "problem.", // + AskedField + ProblemKind
        "rung.", // + kind of rung
        "rung.special.", // + kind of special district
        "speech.", // + RungSpeech
        "power.answers.", // + Role
        "password.", // + what is wrong with it
        "account.method.", // + SignInMethod
        "demo.", // + DemoPerson
        "act.", // + Act
        "provider.trouble.", // + ProviderTrouble
        "audit.actor.", // + kind of actor
    ];
}
