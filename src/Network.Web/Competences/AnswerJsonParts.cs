using Network.Web.Competences.Asking;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Competences;

public sealed record CodeAndName(string Code, string Name);

/// <param name="Assumed">Names of fields that were not said but follow probably from others.</param>
public sealed record QuestionJson(CodeAndName? Matter, PlaceJson? Place, string? Status, int? Age, string? Nationality, string? Role, string? Language, DateOnly Date, IReadOnlyList<string> Assumed)
{
    public static QuestionJson Of(Reading reading) => new(
        reading.Matter is { } matter ? new(matter.Code, matter.Name.Here) : null,
        reading.Place is { } place ? new(place.Code, place.Name, place.District, place.Orp, place.Region) : null,
        reading.Person.Status,
        reading.Person.Age,
        reading.Person.Nationality,
        reading.Person.Role,
        reading.Language?.Code,
        reading.Date,
        [.. reading.Assumed.Select(field => DataWords.Key(field))]);
}

/// <param name="Code">ČSÚ code of the municipality.</param>
public sealed record PlaceJson(string Code, string Name, string? District, string? Orp, string? Region);

/// <param name="Seat">Municipality where the person goes.</param>
/// <param name="Level">The level that acts: municipality, pou, orp, region, state, or a special district: registry, building, school, housing.</param>
/// <param name="Territory">Code of the territory that the competence covers.</param>
/// <param name="State">verified, overdue, unverified or contested.</param>
/// <param name="Confidence">verified, general (general knowledge) or example (invented for the demonstration).</param>
public sealed record HolderJson(
    Role Role,
    string Organisation,
    string OrganisationCode,
    string? Post,
    string? Person,
    string? Seat,
    string? Address,
    string Level,
    string Territory,
    string TerritoryName,
    double? Kilometres,
    IReadOnlyList<string> Hours,
    IReadOnlyList<ContactJson> Contacts,
    string? Note,
    IReadOnlyList<string> LegalBasis,
    bool Voluntary,
    ClaimState State,
    DateOnly? VerifiedOn,
    string? VerifiedBy,
    DateOnly? ReviewDue,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    Confidence Confidence)
{
    public static HolderJson Of(Holder holder, Answer answer)
    {
        var competence = holder.Competence;
        return new HolderJson(
            competence.Role,
            holder.Organisation.Official,
            holder.Organisation.Code,
            competence.Post?.Name.Here,
            competence.Post?.Holder,
            holder.Branch?.Place,
            holder.Branch?.Address,
            LevelName(holder.Rung, competence.Territory),
            competence.Territory.Code,
            competence.Territory.Name.Here,
            holder.Kilometres is { } far ? Math.Round(far, 1) : null,
            holder.Branch?.Hours.ToItems() ?? [],
            [.. holder.Contacts.Select(contact => new ContactJson(contact.Kind, contact.Value, contact.Confidence))],
            competence.Note.IsEmpty ? null : competence.Note.Here,
            [.. competence.Provisions.Select(provision => provision.Citation)],
            competence.Voluntary,
            competence.State(answer.Asked.Date),
            competence.Verification.On,
            competence.Verification.By,
            competence.Verification.Due,
            competence.Validity.From,
            competence.Validity.To,
            competence.Confidence);
    }

    /// <summary>A special district goes by its own kind: registry, building, school, housing.</summary>
    internal static string LevelName(RungKind rung, Territories.Territory? territory) =>
        DataWords.Key(rung == RungKind.Special && territory is not null ? territory.Kind : rung);
}

public sealed record ContactJson(ContactKind Kind, string Value, Confidence Confidence);

public sealed record RungJson(string Level, string Name, string? Territory, string? TerritoryName, PowerResult Result, string Heading, string? Reason, IReadOnlyList<string> Organisations, bool AreaUnverified, LanguageResult? Language, string? LanguageReason)
{
    public static RungJson Of(Rung rung, Answer answer, Text text) => new(
        HolderJson.LevelName(rung.Kind, rung.Territory),
        text.Level(rung, answer),
        rung.Territory?.Code,
        rung.Territory?.Name.Here,
        rung.Power,
        text.PowerHeading(rung, answer),
        text.PowerWhy(rung, answer) ?? RouteWords.PowerNote(rung, answer)?.Here,
        [.. rung.Holders.Select(holder => holder.Organisation.Official).Distinct()],
        rung.AreaUnverified,
        answer.Language is null ? null : rung.Language,
        answer.Language is null ? null : text.LanguageWhy(rung, answer));
}

/// <param name="Mode">staff, onSite or phone; absent where nobody speaks it.</param>
/// <param name="Pair">The decider lacks the language and somebody else helps.</param>
public sealed record LanguageJson(string Code, string Name, LanguageMode? Mode, IReadOnlyList<string> Hours, bool Pair, HolderJson? Helper, IReadOnlyList<HolderJson> More)
{
    public static LanguageJson Of(LanguageOutcome outcome, Answer answer)
    {
        var speaker = outcome.Helper ?? answer.Decider;
        return new LanguageJson(
            outcome.Asked.Code,
            outcome.Asked.Name.Here,
            outcome.Spoken?.Mode,
            outcome.Spoken is { } spoken && speaker is not null ? speaker.HoursOf(spoken).ToItems() : [],
            outcome.IsPair,
            outcome.Helper is { } helper ? HolderJson.Of(helper, answer) : null,
            [.. outcome.More.Select(offer => HolderJson.Of(offer.Holder, answer))]);
    }
}

/// <param name="Url">Address of the wording on the day of the question.</param>
public sealed record LawJson(string Code, string Citation, string Title, string? Url, DateOnly? EffectiveFrom, DateOnly? EffectiveTo, bool InForce, Confidence Confidence)
{
    public static LawJson Of(Provision provision, DateOnly day) => new(
        provision.Code, provision.Citation, provision.Title.Here, provision.WordingOn(day), provision.Validity.From, provision.Validity.To, provision.Validity.Contains(day), provision.Confidence);
}

public sealed record ProcedureJson(IReadOnlyList<string> Groups, string? When, IReadOnlyList<string> Bring, IReadOnlyList<string> Channels, string? Fee, string? Deadline, Confidence Confidence)
{
    public static ProcedureJson Of(Procedure procedure) => new(
        procedure.Groups, Words(procedure.When), [.. procedure.Bring.Select(item => item.Here)], procedure.Channels, Words(procedure.Fee), Words(procedure.Deadline), procedure.Confidence);

    private static string? Words(LocalText text) => text.IsEmpty ? null : text.Here;
}

public sealed record ConditionJson(ConditionKind Kind, Fit Fit, IReadOnlyList<string> Wanted, string? Given);

public sealed record GapJson(GapKind Kind, string Text, int? Missing, int? Districts, DateOnly? Since);

public sealed record AlternativeJson(string Matter, string Name, HolderJson? Holder);

/// <param name="Field">Which field the options are for.</param>
public sealed record ChoiceJson(string Field, string Typed, IReadOnlyList<OptionJson> Options)
{
    public static IReadOnlyList<ChoiceJson> Of(Reading reading, Text text) => [.. reading.Problems.Where(problem => problem.Choices.Count > 0)
        .Select(problem => new ChoiceJson(DataWords.Key(problem.Field), problem.Typed, [.. problem.Choices.Select(choice => new OptionJson(choice.Value, choice.Label.Here, text.Detail(choice)))]))];
}

/// <param name="Value">What to send in the field to mean just this.</param>
public sealed record OptionJson(string Value, string Label, string? Detail);

public sealed record ProblemJson(string Field, ProblemKind Kind, string Text)
{
    public static IReadOnlyList<ProblemJson> Of(Reading reading, Text text) =>
        [.. reading.Problems.Select(problem => new ProblemJson(DataWords.Key(problem.Field), problem.Kind, text.Problem(problem)))];
}
