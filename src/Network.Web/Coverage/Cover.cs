using Network.Web.Competences;
using Network.Web.Organisations;

namespace Network.Web.Coverage;

/// <summary>The answer to one question, and what is weak about it.</summary>
public sealed class Cover
{
    /// <param name="disputed">Is there an open dispute about the matter here?</param>
    public Cover(Answer answer, bool disputed = false)
    {
        Answer = answer;
        Kind = KindOf(disputed);
    }

    public Answer Answer { get; }

    public CoverKind Kind { get; }

    public bool IsGap => Kind < CoverKind.Covered;

    /// <summary>Whom the person would rely on: who decides or delivers, and who helps with the language.</summary>
    public IEnumerable<Holder> Relied => new[] { Answer.SteppedIn ? null : Answer.Decider, Answer.Language?.Helper }.OfType<Holder>();

    /// <summary>The first of them whose claim was not verified as it should be.</summary>
    public Holder? Unsure => Relied.FirstOrDefault(holder => IsUnsure(holder, Answer.Asked.Date));

    /// <summary>The one post on which all hangs; null where there are more, or where a whole office stands behind it.</summary>
    public Post? OnlyPost => OnlySpeaker(Answer) ?? OnlyDeliverer(Answer);

    /// <summary>What the gap comes from: gaps of one cause in several places are one.</summary>
    public string? Cause => Kind switch
    {
        CoverKind.OnePerson => OnlyPost?.Id,
        CoverKind.Unverified => Unsure?.Competence.Id,
        CoverKind.Language => Answer.Decider?.Competence.Id,
        CoverKind.Contested => Relied.FirstOrDefault()?.Competence.Id,
        CoverKind.Nobody or CoverKind.Covered or CoverKind.NotMeant => null,
    };

    private CoverKind KindOf(bool disputed) => Answer switch
    {
        { Outcome: Outcome.NotEntitled } => CoverKind.NotMeant,
        _ when Has(GapKind.LawEnded) || Has(GapKind.LawNotYet) => CoverKind.NotMeant,
        _ when disputed || Relied.Any(holder => holder.Competence.Disputes.Count > 0) => CoverKind.Contested,
        _ when Has(GapKind.Nobody) => CoverKind.Nobody,
        _ when Has(GapKind.Language) => CoverKind.Language,
        _ when Has(GapKind.LanguageUnverified) || Unsure is not null => CoverKind.Unverified,
        _ => OnlyPost is null ? CoverKind.Covered : CoverKind.OnePerson,
    };

    private bool Has(GapKind kind) => Answer.Gaps.Any(gap => gap.Kind == kind);

    /// <summary>A power that stands in the law needs nobody to say so; an offer does.</summary>
    private static bool IsUnsure(Holder holder, DateOnly day) => holder.Competence.Verification.State(day) switch
    {
        ClaimState.Overdue => true,
        ClaimState.Unverified => holder.Competence is { Role: Role.Delivers, Provisions.Count: 0 },
        ClaimState.Contested or ClaimState.Verified => false,
    };

    private static Post? OnlySpeaker(Answer answer) =>
        answer.Language is { Asked.IsUnderstood: false, Spoken: { } spoken, More.Count: 0 } language && (language.Helper ?? answer.Decider) is { } speaker && speaker.Competence.Languages.Contains(spoken)
            ? speaker.Competence.Post
            : null;

    private static Post? OnlyDeliverer(Answer answer) =>
        answer is { Decider.Competence: { Role: Role.Delivers, Post: { } post }, Rivals.Count: 0 } && answer.Others.All(other => other.Competence.Role != Role.Delivers) ? post : null;
}
