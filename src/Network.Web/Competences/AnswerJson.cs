using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Network.Web.Competences.Asking;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>
/// An answer for other programs. Texts come in the language of the address (<c>/en/answers</c>, <c>/uk/answers</c>,
/// Czech without); codes do not change with it.
/// </summary>
/// <param name="Outcome">answered, gap, notEntitled, ambiguous or unknown.</param>
/// <param name="Decider">Who decides, or in a service who delivers; absent where nobody is recorded.</param>
/// <param name="Route">Each level asked, nearest first, and why it was or was not competent.</param>
/// <param name="Others">Who else co-decides, delivers, informs or funds, nearest first.</param>
/// <param name="Choices">For ambiguous and unknown: what to choose from.</param>
/// <param name="Link">Address of the same answer.</param>
public sealed record AnswerJson(
    Outcome Outcome,
    string? Summary,
    QuestionJson Question,
    HolderJson? Decider,
    bool DeciderIsOnlySuperior,
    bool AreaUnverified,
    IReadOnlyList<HolderJson> Overlaps,
    IReadOnlyList<RungJson> Route,
    IReadOnlyList<HolderJson> Others,
    LanguageJson? Language,
    IReadOnlyList<LawJson> Law,
    bool Voluntary,
    IReadOnlyList<ProcedureJson> Procedures,
    IReadOnlyList<ConditionJson> Conditions,
    IReadOnlyList<GapJson> Gaps,
    IReadOnlyList<AlternativeJson> Alternatives,
    IReadOnlyList<ChoiceJson> Choices,
    IReadOnlyList<ProblemJson> Problems,
    string? Link)
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static AnswerJson Of(Reading reading, Answer? answer, Text text, string? link) => answer is null
        ? new AnswerJson(Unanswered(reading), null, QuestionJson.Of(reading), null, false, false, [], [], [], null, [], false, [], [], [], [], ChoiceJson.Of(reading, text), ProblemJson.Of(reading, text), null)
        : new AnswerJson(
            answer.Outcome,
            string.Join(" ", text.Below(answer).Prepend(text.Headline(answer) + ".")),
            QuestionJson.Of(reading),
            answer.Decider is { } decider ? HolderJson.Of(decider, answer) : null,
            answer.SteppedIn,
            answer.AreaUnverified,
            [.. answer.Rivals.Select(holder => HolderJson.Of(holder, answer))],
            [.. answer.Route.Select(rung => RungJson.Of(rung, answer, text))],
            [.. answer.Others.Select(holder => HolderJson.Of(holder, answer))],
            answer.Language is { } language ? LanguageJson.Of(language, answer) : null,
            [.. answer.Law.Select(provision => LawJson.Of(provision, answer.Asked.Date))],
            answer.Law.Count == 0,
            [.. answer.Procedures.Select(ProcedureJson.Of)],
            [.. answer.Checks.Select(check => new ConditionJson(check.Kind, check.Fit, check.Wanted, check.Given))],
            [.. answer.Gaps.Select(gap => new GapJson(gap.Kind, text.Gap(gap, answer), gap.Missing, gap.Districts, gap.Since))],
            [.. answer.Alternatives.Select(other => new AlternativeJson(other.Matter.Code, other.Matter.Name.Here, other.Holder is { } holder ? HolderJson.Of(holder, answer) : null))],
            [],
            [],
            link);

    /// <summary>Something to choose from makes it ambiguous; nothing recognised makes it unknown.</summary>
    private static Outcome Unanswered(Reading reading) =>
        reading.Problems.All(problem => problem.Kind is ProblemKind.Ambiguous) ? Outcome.Ambiguous : Outcome.Unknown;
}
