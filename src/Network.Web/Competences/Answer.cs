using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>A question that is understood: what, where, for whom, in which language, on which day.</summary>
public sealed record Question(Matter Matter, Place Place, Person Person, Language? Language, DateOnly Date);

public enum Outcome
{
    Answered,

    /// <summary>Somebody or some language is missing; what is there is still shown.</summary>
    Gap,
    NotEntitled,

    /// <summary>More than one matter or place fits; there are choices.</summary>
    Ambiguous,
    Unknown,
}

public enum GapKind
{
    /// <summary>No office that should decide is recorded.</summary>
    Nobody,

    /// <summary>Nobody near speaks the language.</summary>
    Language,

    /// <summary>Only offers of the language that nobody has verified for a year.</summary>
    LanguageUnverified,

    /// <summary>The matter no longer exists in law on that day.</summary>
    LawEnded,

    /// <summary>The matter does not exist in law yet on that day.</summary>
    LawNotYet,
}

/// <param name="Missing">In how many administrative districts of the region the same is missing.</param>
public sealed record Gap(GapKind Kind, int? Missing = null, int? Districts = null, DateOnly? Since = null);

/// <summary>A competence as it concerns this question: which place to go to, how far, in which state.</summary>
public sealed record Holder(Competence Competence, Branch? Branch, double? Kilometres, RungKind Rung)
{
    public OrganisationName Organisation => Competence.Organisation;

    /// <summary>The contacts nearest to the matter: of the competence, the post or the place.</summary>
    public IReadOnlyList<Contact> Contacts => [.. Competence.Contacts.Concat(Competence.Post?.Contacts ?? []).Concat(Branch?.Contacts ?? []).DistinctBy(contact => contact.Code)];

    /// <summary>
    /// Is it only assumed that the special district reaches to this place? At the seat of its office it surely does.
    /// </summary>
    public bool IsAreaUnverified(Question question, Evidence evidence) =>
        Rung == RungKind.Special && Branch?.PlaceCode != question.Place.Code && (!Competence.Territory.AreaVerified || Competence.Territory.Code == evidence.Presumed);

    public IEnumerable<SpokenLanguage> Languages => Competence.Languages.Concat(Branch?.Languages ?? []);

    /// <summary>When the language is really there: its own hours, or those of the place for what the staff speak.</summary>
    public Hours HoursOf(SpokenLanguage spoken) => !spoken.Hours.IsEmpty ? spoken.Hours : Branch?.Hours ?? Hours.None;
}

/// <summary>How the wish for a language came out.</summary>
/// <param name="Spoken">The offer that is counted on: the decider's own, or the helper's.</param>
/// <param name="Helper">Who helps with the language beside the one who decides; null where not needed or not found.</param>
public sealed record LanguageOutcome(Language Asked, SpokenLanguage? Spoken, Holder? Helper, IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> More)
{
    public bool IsPair => Helper is not null;

    /// <summary>Czech and Slovak need nobody who speaks them, so they are never missing.</summary>
    public bool IsMissing => Spoken is null && !Asked.IsUnderstood;
}

/// <summary>The rungs of the route, nearest first; a special district stands beside the municipality.</summary>
public enum RungKind
{
    Municipality,
    Special,
    Pou,
    Orp,
    Region,
    State,
}

public enum PowerResult
{
    Answers,
    CoDecides,
    Helps,

    /// <summary>The law gives this level no role in this matter.</summary>
    Skipped,

    /// <summary>The question was already answered below.</summary>
    NotNeeded,

    /// <summary>By law it should be here, but no office is recorded.</summary>
    Missing,

    /// <summary>There is one, but not for this person.</summary>
    Barred,

    /// <summary>There was or will be one, but not on this day.</summary>
    NotOnThatDay,

    /// <summary>Asked instead of a level that is missing below.</summary>
    StepsIn,
}

public enum LanguageResult
{
    Answers,
    Helps,
    None,
    Unverified,
    NotNeeded,
    SameOffice,
}

/// <summary>One level of the route: why it was or was not competent, and who speaks the language there.</summary>
public sealed record Rung(
    RungKind Kind,
    Territory? Territory,
    double? Kilometres,
    PowerResult Power,
    IReadOnlyList<Holder> Holders,
    LanguageResult Language,
    IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> Speakers,
    bool Walked,
    bool LanguageWalked,
    bool AreaUnverified);

/// <summary>A matter that may help instead, with who delivers it here.</summary>
public sealed record Alternative(Matter Matter, Holder? Holder);

/// <summary>The answer to "who handles this, here, for this person, in this language".</summary>
/// <param name="Decider">Who decides (or, in a service, delivers); null where nobody is recorded.</param>
/// <param name="SteppedIn">The decider is only the superior office, because the competent one is not recorded.</param>
/// <param name="Others">All other roles, nearest first.</param>
/// <param name="Rivals">Others who also claim to decide, at the same level.</param>
public sealed record Answer(
    Question Asked,
    Outcome Outcome,
    Holder? Decider,
    bool SteppedIn,
    bool AreaUnverified,
    IReadOnlyList<Holder> Rivals,
    IReadOnlyList<Holder> Others,
    IReadOnlyList<Rung> Route,
    LanguageOutcome? Language,
    IReadOnlyList<Provision> Law,
    IReadOnlyList<ConditionCheck> Checks,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Procedure> Procedures,
    IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Everybody named in the answer whose claim is contradicted.</summary>
    public IEnumerable<Holder> Contested => new[] { Decider }.OfType<Holder>().Concat(Rivals).Concat(Others).Where(holder => holder.Competence.Disputes.Count > 0);
}
