using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>
/// Where one can be understood. An office that lacks the language gets the nearest help beside it or is an explicit
/// gap; it is never shown as if it spoke it.
/// </summary>
internal sealed class Speech
{
    private readonly Question question;
    private readonly Language language;

    private Speech(Question question, Language language, IReadOnlyList<Holder> helpers)
    {
        (this.question, this.language) = (question, language);
        Helpers = helpers;
        Ready = InOrder();
        Stale = Offers(spoken => spoken.Validity.Contains(question.Date) && spoken.IsStale(question.Date));
    }

    public IReadOnlyList<Holder> Helpers { get; }

    /// <summary>Null where the question names no language.</summary>
    public static Speech? Of(Question question, Evidence evidence)
    {
        if (question.Language is not { } language)
        {
            return null;
        }

        var helping = evidence.Matters.Values
            .Where(matter => matter.HelpsWithLanguageIn(question.Matter.Group))
            .SelectMany(matter => Holders.Of(question, evidence, matter.Code))
            .Where(holder => holder.Competence.Validity.Contains(question.Date))
            .Where(holder => holder.Competence.Conditions.Check(question.Person, evidence.Groups).All(check => check.Fit != Fit.NotMet));
        return new Speech(question, language, [.. helping]);
    }

    /// <summary>The best offer of the language that can be relied on that day; one without days and hours cannot.</summary>
    public static SpokenLanguage? Usable(Holder holder, Language language, DateOnly day) =>
        Reliable(holder, language, day).OrderBy(spoken => spoken.Mode).FirstOrDefault();

    private static IEnumerable<SpokenLanguage> Reliable(Holder holder, Language language, DateOnly day) => holder.Languages
        .Where(spoken => spoken.Language == language.Code && spoken.Validity.Contains(day) && !spoken.IsStale(day) && !holder.HoursOf(spoken).IsEmpty);

    /// <summary>To somebody else's office, who comes along helps more than who sits at a desk of their own.</summary>
    private static int AsHelp(LanguageMode mode) => mode switch
    {
        LanguageMode.OnSite => 0,
        LanguageMode.Staff => 1,
        LanguageMode.Phone => 2,
    };

    public LanguageOutcome Outcome(Holder? decider)
    {
        var own = decider is null ? null : language.IsUnderstood ? Czech(decider) : Usable(decider, language, question.Date);
        var ready = Ready.Where(ready => ready.Holder.Competence.Id != decider?.Competence.Id).ToArray();
        return own is not null
            ? new LanguageOutcome(language, own, null, ready)
            : new LanguageOutcome(language, ready.FirstOrDefault().Spoken, ready.FirstOrDefault().Holder, [.. ready.Skip(1)]);
    }

    /// <summary>Offers that were verified once, but so long ago that nobody may rely on them.</summary>
    public IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> Stale { get; }

    /// <summary>The last day on which an offer that has ended was there.</summary>
    public DateOnly? LastDay() => Helpers.SelectMany(holder => holder.Languages)
        .Where(spoken => spoken.Language == language.Code && spoken.Validity.EndedBefore(question.Date))
        .Max(spoken => spoken.Validity.To);

    /// <summary>Nearest in the administration first, then who comes along before who is on the telephone, then the distance.</summary>
    public IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> Ready { get; }

    private IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> InOrder() =>
        [.. Helpers.Select(holder => (Holder: holder, Spoken: Reliable(holder, language, question.Date).OrderBy(spoken => AsHelp(spoken.Mode)).FirstOrDefault()))
            .Where(offer => offer.Spoken is not null)
            .OrderBy(offer => offer.Holder.Rung)
            .ThenBy(offer => AsHelp(offer.Spoken!.Mode))
            .ThenBy(offer => offer.Holder.Kilometres ?? double.MaxValue)
            .DistinctBy(offer => (offer.Holder.Organisation.Code, offer.Holder.Branch?.Code, offer.Spoken!.Mode))
            .Select(offer => (offer.Holder, offer.Spoken!))];

    private IReadOnlyList<(Holder Holder, SpokenLanguage Spoken)> Offers(Func<SpokenLanguage, bool> wanted) =>
        [.. Helpers.SelectMany(holder => holder.Languages.Where(spoken => spoken.Language == language.Code && wanted(spoken)).Take(1).Select(spoken => (holder, spoken)))];

    /// <summary>Czech is the language of every office, at its own hours.</summary>
    private static SpokenLanguage Czech(Holder decider) =>
        new(Language.Czech, LanguageMode.Staff, decider.Branch?.Hours ?? Hours.None, LocalText.Empty, default, new Verification(null, null, null), Confidence.General);
}
