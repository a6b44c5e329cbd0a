using Network.Web.Texts;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>The sentences of the route: for each level a heading and why.</summary>
public static class RouteWords
{
    public static string Level(this Text text, Rung rung, Answer answer) => rung.Kind == RungKind.Special
        ? text["rung.special." + DataWords.Key(rung.Territory?.Kind ?? Evidence.Special(answer.Asked.Matter.Level) ?? Territories.TerritoryKind.School)]
        : text["rung." + DataWords.Key(rung.Kind)];

    /// <summary>What the level is in this matter.</summary>
    public static string PowerHeading(this Text text, Rung rung, Answer answer) => rung.Power switch
    {
        PowerResult.Answers => text["power.answers." + DataWords.Key(answer.Decider!.Competence.Role), ("office", Name(answer.Decider))],
        PowerResult.StepsIn => text["power.stepsIn", ("office", Name(answer.Decider!))],
        PowerResult.CoDecides or PowerResult.Helps => Strongest(rung) is { } strongest ? $"{text.Role(strongest.Competence.Role)}: {Name(strongest)}" : text["power.helps"],
        PowerResult.Skipped or PowerResult.NotNeeded or PowerResult.Missing or PowerResult.Barred or PowerResult.NotOnThatDay => text["power." + DataWords.Key(rung.Power)],
    };

    /// <summary>Why: the note of the one who answers or helps, else the rule that was applied.</summary>
    public static LocalText? PowerNote(Rung rung, Answer answer) => rung.Power switch
    {
        PowerResult.Answers => answer.Decider!.Competence.Note,
        PowerResult.CoDecides or PowerResult.Helps => Strongest(rung)?.Competence.Note,
        _ => null,
    };

    public static string? PowerWhy(this Text text, Rung rung, Answer answer) => rung.Power switch
    {
        PowerResult.Skipped when answer.Asked.Matter.IsService => text["power.skipped.service"],
        PowerResult.Skipped => text["power.skipped.why"],
        PowerResult.NotNeeded => text["power.notNeeded.why"],
        PowerResult.Missing => text["power.missing.why"],
        PowerResult.StepsIn => text["power.stepsIn.why"],
        PowerResult.Barred => text["power.barred.why"],
        PowerResult.NotOnThatDay => text["power.notOnThatDay.why", ("date", answer.Asked.Date)],
        PowerResult.Answers or PowerResult.CoDecides or PowerResult.Helps => rung.AreaUnverified ? text["power.area"] : null,
    };

    public static string LanguageHeading(this Text text, Rung rung) => rung.Language switch
    {
        LanguageResult.Answers or LanguageResult.Helps when rung.Speakers is [var (holder, _), ..] => holder.Organisation.Official,
        _ => text["speech." + DataWords.Key(rung.Language)],
    };

    public static string? LanguageWhy(this Text text, Rung rung, Answer answer) => rung.Language switch
    {
        LanguageResult.Answers or LanguageResult.Helps when rung.Speakers is [var (holder, spoken), ..] => Offer(text, holder, spoken),
        LanguageResult.Answers when answer is { Decider: { } decider, Language.Spoken: { } own } => Offer(text, decider, own),
        LanguageResult.Answers or LanguageResult.Helps or LanguageResult.NotNeeded => null,
        LanguageResult.None => text["speech.none.why", ("language", answer.Language!.Asked.Adverb.Here)],
        LanguageResult.Unverified => text["speech.unverified.why"],
        LanguageResult.SameOffice => text["speech.sameOffice.why"],
    };

    /// <summary>How the two rails are drawn: the names are those of the style sheet.</summary>
    public static (string Look, string Icon) PowerLook(Rung rung) => rung.Power switch
    {
        PowerResult.Answers or PowerResult.StepsIn => ("answers", "check"),
        PowerResult.CoDecides or PowerResult.Helps => ("helps", "people"),
        PowerResult.Skipped or PowerResult.NotNeeded => ("skipped", "slash"),
        PowerResult.Missing => ("none", "x"),
        PowerResult.Barred or PowerResult.NotOnThatDay => ("barred", "x"),
    };

    public static (string Look, string Icon) LanguageLook(Rung rung) => rung.Language switch
    {
        LanguageResult.Answers => ("answers", "check"),
        LanguageResult.Helps => ("helps", rung.Speakers is [var (_, spoken), ..] ? AnswerWords.ModeIcon(spoken.Mode) : "people"),
        LanguageResult.None => ("none", "x"),
        LanguageResult.Unverified => ("barred", "overdue"),
        LanguageResult.NotNeeded or LanguageResult.SameOffice => ("skipped", "slash"),
    };

    private static string Offer(Text text, Holder holder, SpokenLanguage spoken) =>
        string.Join(", ", new[] { holder.Branch?.Place, text.Mode(spoken.Mode), text.Hours(holder.HoursOf(spoken).Slots) }.Where(part => part is { Length: > 0 }));

    private static Holder? Strongest(Rung rung) => rung.Holders.MinBy(holder => holder.Competence.Role);

    private static string Name(Holder holder) => holder.Organisation.Official;
}
