using Microsoft.AspNetCore.Html;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>How sure a claim is, as icon and words with its day.</summary>
public static class ClaimMark
{
    public static IHtmlContent Of(Text text, ClaimState state, Verification verification) => state switch
    {
        ClaimState.Contested => StateMark.Of(State.Contested, text["claim.contested"]),
        ClaimState.Overdue => StateMark.Of(State.Overdue, verification.Due is not null ? text["claim.overdue", ("date", verification.ReviewBy)] : text["claim.stale", ("date", verification.On)]),
        ClaimState.Unverified => StateMark.Of(State.Plain, text["claim.unverified"], "help"),
        ClaimState.Verified => StateMark.Of(State.Verified, text["claim.verified", ("date", verification.On)]),
    };

    /// <summary>"ověřeno 30", for the head of a page.</summary>
    public static IHtmlContent Count(Text text, ClaimState state, int count) => state switch
    {
        ClaimState.Contested => StateMark.Of(State.Contested, text["claim.count.contested", ("n", count)]),
        ClaimState.Overdue => StateMark.Of(State.Overdue, text["claim.count.overdue", ("n", count)]),
        ClaimState.Unverified => StateMark.Of(State.Plain, text["claim.count.unverified", ("n", count)], "help"),
        ClaimState.Verified => StateMark.Of(State.Verified, text["claim.count.verified", ("n", count)]),
    };
}
