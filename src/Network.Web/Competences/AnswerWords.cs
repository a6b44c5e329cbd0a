using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>The sentences of an answer. The rules decide what is so; here it is said in the reader's language.</summary>
public static class AnswerWords
{
    public static string Role(this Text text, Role role) => text["answer.role." + DataWords.Key(role)];

    /// <summary>The sentence that a person came for.</summary>
    public static string Headline(this Text text, Answer answer) => answer switch
    {
        { Outcome: Outcome.NotEntitled } => text["answer.notEntitled.title", ("matter", answer.Asked.Matter.Name.Here)],
        _ when answer.Gaps.FirstOrDefault(gap => gap.Kind == GapKind.LawEnded) is not null => text["answer.ended.title", ("matter", answer.Asked.Matter.Name.Here), ("date", answer.Asked.Date)],
        _ when answer.Gaps.FirstOrDefault(gap => gap.Kind == GapKind.LawNotYet) is not null => text["answer.notYet.title", ("matter", answer.Asked.Matter.Name.Here), ("date", answer.Asked.Date)],
        { Decider: null } or { SteppedIn: true } => text["answer.nobody.title"],
        { Decider: { Competence.Post: { Name.IsEmpty: false } post } decider } => $"{post.Name.Here}, {decider.Organisation.Official}",
        { Decider: { } decider } => decider.Organisation.Official,
    };

    /// <summary>The one or two sentences under it: where one can be understood, or what to do.</summary>
    public static IEnumerable<string> Below(this Text text, Answer answer)
    {
        if (answer.Outcome == Outcome.NotEntitled)
        {
            yield return answer.Asked.Matter.ConditionNote is { IsEmpty: false } note ? note.Here : text["answer.notEntitled"];
            yield return text["answer.notEntitled.mayApply"];
            yield break;
        }

        if (answer.SteppedIn)
        {
            yield return text["answer.nobody.superior", ("office", answer.Decider!.Organisation.Official)];
        }
        else if (answer.Gaps.Any(gap => gap.Kind == GapKind.Nobody))
        {
            yield return text["answer.nobody", ("level", text.LevelOffice(answer.Asked.Matter.Level))];
        }

        if (answer.Decider is not null && answer.Language is { } language)
        {
            yield return text.Understood(answer, language);
        }

        foreach (var sentence in text.AboutPlace(answer))
        {
            yield return sentence;
        }
    }

    public static string LevelOffice(this Text text, Level level) => text["level.office." + DataWords.Key(level)];

    /// <summary>State of a claim in words with its date: "ověřeno 3. 11. 2026".</summary>
    public static (State State, string Words) Claim(this Text text, ClaimState state, Verification verification) => state switch
    {
        ClaimState.Contested => (State.Contested, text["claim.contested"]),
        ClaimState.Overdue when verification.Due is not null => (State.Overdue, text["claim.overdue", ("date", verification.ReviewBy)]),
        ClaimState.Overdue => (State.Overdue, text["claim.stale", ("date", verification.On)]),
        ClaimState.Unverified => (State.Plain, text["claim.unverified"]),
        ClaimState.Verified => (State.Verified, text["claim.verified", ("date", verification.On)]),
    };

    /// <summary>Null for what was verified in a source: that needs no remark.</summary>
    public static string? Remark(this Text text, Confidence confidence) => confidence switch
    {
        Confidence.Verified => null,
        Confidence.General => text["confidence.general"],
        Confidence.Example => text["confidence.example"],
    };

    private static string Understood(this Text text, Answer answer, LanguageOutcome language) => (language, answer.Decider!) switch
    {
        ({ Spoken: not null, Helper: null }, _) when language.Asked.IsUnderstood => text[language.Asked.Code == Language.Czech ? "answer.language.czech" : "answer.language.slovak"],
        ({ Spoken: { } spoken, Helper: null }, var decider) => text["answer.language.own", ("language", language.Asked.Adverb.Here), ("mode", text.Mode(spoken.Mode)), ("hours", text.Hours(decider.HoursOf(spoken).Slots))],
        ({ Spoken: { } spoken, Helper: { } helper }, _) => text["answer.language.pair", ("language", language.Asked.Adverb.Here), ("helper", helper.Organisation.Official), ("place", helper.Branch?.Place ?? ""), ("hours", text.Hours(helper.HoursOf(spoken).Slots))],
        _ => text["answer.language.missing", ("language", language.Asked.Adverb.Here)],
    };

    private static IEnumerable<string> AboutPlace(this Text text, Answer answer)
    {
        if (answer.AreaUnverified)
        {
            yield return text["answer.area", ("seat", answer.Decider!.Branch?.Place ?? answer.Decider.Competence.Territory.Name.Here)];
        }

        if (answer.Asked.Matter.AnyOffice && answer.Decider is not null)
        {
            yield return text["answer.anyOffice"];
        }
        else if (answer.Asked.Matter.PlaceRule is PlaceRule.Event or PlaceRule.Property or PlaceRule.Employer)
        {
            yield return text["answer.placeRule." + DataWords.Key(answer.Asked.Matter.PlaceRule)];
        }
    }

    public static string Mode(this Text text, LanguageMode mode) => text["language.mode." + DataWords.Key(mode)];

    public static string ModeIcon(LanguageMode mode) => mode switch
    {
        LanguageMode.Staff => "bubble",
        LanguageMode.OnSite => "people",
        LanguageMode.Phone => "headset",
    };

    public static string ContactIcon(ContactKind kind) => kind switch
    {
        ContactKind.Phone => "phone",
        ContactKind.Email => "mail",
        ContactKind.Web => "globe",
        ContactKind.DataBox => "doc",
    };
}
