using Network.Web.Shared;

namespace Network.Web.Platforms;

/// <summary>Why a membership cannot be written down so.</summary>
public enum MembershipProblem
{
    /// <summary>No organisation and no person of this name, or more than one.</summary>
    NobodyKnown,
    NoFirstDay,

    /// <summary>It would begin before the group did, or after it ended.</summary>
    OutsideOfGroup,

    /// <summary>They belong to it on that day already.</summary>
    MemberAlready,

    /// <summary>The last day stands before the first.</summary>
    EndsBeforeBegin,

    /// <summary>Somebody ended it meanwhile.</summary>
    EndedAlready,
}

/// <summary>The rules of memberships, apart from where they are kept.</summary>
public static class MembershipPlan
{
    /// <param name="others">When the same member belongs or belonged to the group.</param>
    public static MembershipProblem? Join(Period group, IEnumerable<Period> others, DateOnly? since) => since switch
    {
        null => MembershipProblem.NoFirstDay,
        { } day when !group.Contains(day) => MembershipProblem.OutsideOfGroup,
        { } day when others.Any(other => !other.EndedBefore(day)) => MembershipProblem.MemberAlready,
        _ => null,
    };

    public static MembershipProblem? End(Period membership, DateOnly? until) => until switch
    {
        null => MembershipProblem.NoFirstDay,
        _ when membership.To is not null => MembershipProblem.EndedAlready,
        { } day when membership.BeginsAfter(day) => MembershipProblem.EndsBeforeBegin,
        _ => null,
    };
}
