using Network.Web.Competences;
using Network.Web.Organisations;

namespace Network.Web.Coverage;

/// <summary>The answer to one question, and what is weak about it.</summary>
public sealed record Cover(CoverKind Kind, Answer Answer)
{
    public bool IsGap => Kind < CoverKind.Covered;

    /// <param name="disputed">Is there an open dispute about the matter here?</param>
    public static Cover Of(Answer answer, bool disputed = false) => new(KindOf(answer, disputed), answer);

    /// <summary>Whom the person would rely on: who decides or delivers, and who helps with the language.</summary>
    public IEnumerable<Holder> Relied => Rely(Answer);

    /// <summary>The first of them whose claim was not verified as it should be.</summary>
    public Holder? Unsure => Relied.FirstOrDefault(holder => IsUnsure(holder, Answer.Asked.Date));

    /// <summary>The one post on which all hangs; null where there are more, or where a whole office stands behind it.</summary>
    public Post? OnlyPost => Only(Answer);

    /// <summary>What the gap comes from: gaps of one cause in several places are one.</summary>
    public string? Cause => Kind switch
    {
        CoverKind.OnePerson => OnlyPost?.Id,
        CoverKind.Unverified => Unsure?.Competence.Id,
        CoverKind.Language => Answer.Decider?.Competence.Id,
        CoverKind.Contested => Relied.FirstOrDefault()?.Competence.Id,
        CoverKind.Nobody or CoverKind.Covered or CoverKind.NotMeant => null,
    };

    private static CoverKind KindOf(Answer answer, bool disputed) => answer switch
    {
        { Outcome: Outcome.NotEntitled } => CoverKind.NotMeant,
        _ when Has(answer, GapKind.LawEnded) || Has(answer, GapKind.LawNotYet) => CoverKind.NotMeant,
        _ when disputed || Rely(answer).Any(holder => holder.Competence.Disputes.Count > 0) => CoverKind.Contested,
        _ when Has(answer, GapKind.Nobody) => CoverKind.Nobody,
        _ when Has(answer, GapKind.Language) => CoverKind.Language,
        _ when Has(answer, GapKind.LanguageUnverified) || Rely(answer).Any(holder => IsUnsure(holder, answer.Asked.Date)) => CoverKind.Unverified,
        _ => Only(answer) is null ? CoverKind.Covered : CoverKind.OnePerson,
    };

    private static bool Has(Answer answer, GapKind kind) => answer.Gaps.Any(gap => gap.Kind == kind);

    private static IEnumerable<Holder> Rely(Answer answer) => new[] { answer.SteppedIn ? null : answer.Decider, answer.Language?.Helper }.OfType<Holder>();

    /// <summary>A power that stands in the law needs nobody to say so; an offer does.</summary>
    private static bool IsUnsure(Holder holder, DateOnly day) => holder.Competence.Verification.State(day) switch
    {
        ClaimState.Overdue => true,
        ClaimState.Unverified => holder.Competence is { Role: Role.Delivers, Provisions.Count: 0 },
        ClaimState.Contested or ClaimState.Verified => false,
    };

    private static Post? Only(Answer answer) => OnlySpeaker(answer) ?? OnlyDeliverer(answer);

    private static Post? OnlySpeaker(Answer answer) =>
        answer.Language is { Asked.IsUnderstood: false, Spoken: { } spoken, More.Count: 0 } language && (language.Helper ?? answer.Decider) is { } speaker && speaker.Competence.Languages.Contains(spoken)
            ? speaker.Competence.Post
            : null;

    private static Post? OnlyDeliverer(Answer answer) =>
        answer is { Decider.Competence: { Role: Role.Delivers, Post: { } post }, Rivals.Count: 0 } && answer.Others.All(other => other.Competence.Role != Role.Delivers) ? post : null;
}
