using Network.Web.Competences.Asking;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

/// <summary>What is wrong with a question, said so that the person knows what to write instead.</summary>
public static class ProblemWords
{
    private const int Echoed = 80;

    public static string Problem(this Text text, Problem problem) => text[$"problem.{Field(problem)}.{DataWords.Key(problem.Kind)}", ("typed", Short(problem.Typed))];

    /// <summary>What tells a choice from its namesakes.</summary>
    public static string? Detail(this Text text, AskedChoice choice) => choice.Detail?.Split('|') is [var district, var orp]
        ? text["choice.place", ("district", district), ("orp", orp)]
        : choice.Detail;

    public static string Field(this Text text, AskedField field) => text["field." + DataWords.Key(field)];

    public static string Gap(this Text text, Gap gap, Answer answer) => gap.Kind switch
    {
        GapKind.Nobody => text["answer.nobody", ("level", text.LevelOffice(answer.Asked.Matter.Level))],
        GapKind.Language => text["answer.language.missing", ("language", answer.Asked.Language!.Adverb.Here)],
        GapKind.LanguageUnverified => text["gap.languageUnverified", ("date", gap.Since)],
        GapKind.LawEnded => text["gap.lawEnded", ("date", gap.Since)],
        GapKind.LawNotYet => text["gap.lawNotYet", ("date", gap.Since)],
    };

    /// <summary>Too long and invalid are said alike for all fields but those that have a form of their own.</summary>
    private static string Field(Problem problem) => problem.Kind switch
    {
        ProblemKind.TooLong => "any",
        _ when problem.Field is AskedField.Status or AskedField.Nationality or AskedField.Role or AskedField.Language => "choice",
        _ => DataWords.Key(problem.Field),
    };

    /// <summary>Signs that would turn or break our own sentence around it are left out.</summary>
    private static string Short(string typed)
    {
        var shown = new string([.. typed.Where(sign => !char.IsControl(sign) && sign is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))]);
        return shown.Length <= Echoed ? shown : shown[..Echoed] + "…";
    }
}
