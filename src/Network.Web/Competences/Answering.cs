using Network.Web.Matters;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>
/// Works out the answer to a question from the evidence: a pure function, so that every rule of it can be tested as a
/// value. Order matters: is there a law that day, is the person meant by it, is there somebody, can they be understood.
/// </summary>
public static class Answering
{
    public static Answer WorkOut(Question question, Evidence evidence)
    {
        var power = new Power(question, evidence, question.Matter);
        var speech = Speech.Of(question, evidence);
        var checks = Checks(question, evidence, power);
        var law = Law(evidence, power);
        var time = TimeGap(question.Matter, law, question.Date);
        var refused = checks.Any(check => check.Fit == Fit.NotMet);
        var found = power.Leader ?? (refused ? power.FirstBarred : null);
        var stepsIn = found is null && time is null ? Superior(question, evidence) : null;
        var decider = time is null ? found ?? stepsIn : null;
        var language = speech?.Outcome(decider);
        IReadOnlyList<Gap> gaps = [.. Gaps(time, found, speech, language, refused)];
        return new Answer(
            question,
            refused && time is null ? Outcome.NotEntitled : gaps.Count > 0 ? Outcome.Gap : Outcome.Answered,
            decider,
            stepsIn is not null,
            decider?.IsAreaUnverified(question, evidence) == true,
            time is null ? power.Rivals : [],
            [.. power.Others.Where(holder => holder != decider)],
            new Route(question, evidence, power, speech, decider, stepsIn is not null, language).Draw(),
            language,
            law,
            checks,
            gaps,
            Procedure.For(question.Person, evidence.Procedures, evidence.Groups),
            refused || found is null || time is not null ? Alternatives(question, evidence) : []);
    }

    /// <summary>The matter's own conditions; where only the holder's stand in the way, those.</summary>
    private static IReadOnlyList<ConditionCheck> Checks(Question question, Evidence evidence, Power power)
    {
        var own = question.Matter.Conditions.Check(question.Person, evidence.Groups);
        return power.Leader is null && power.Barred is [var barred, ..] && own.All(check => check.Fit != Fit.NotMet)
            ? [.. own, .. barred.Competence.Conditions.Check(question.Person, evidence.Groups)]
            : own;
    }

    private static IReadOnlyList<Provision> Law(Evidence evidence, Power power) =>
        [.. evidence.Law.Concat((power.Leader ?? power.FirstBarred)?.Competence.Provisions ?? []).DistinctBy(provision => provision.Code)];

    private static Gap? TimeGap(Matter matter, IReadOnlyList<Provision> law, DateOnly day) => matter switch
    {
        _ when matter.Validity.EndedBefore(day) => new Gap(GapKind.LawEnded, Since: matter.Validity.To),
        _ when matter.Validity.BeginsAfter(day) => new Gap(GapKind.LawNotYet, Since: matter.Validity.From),
        _ when law.Count > 0 && law.All(provision => provision.Validity.EndedBefore(day)) => new Gap(GapKind.LawEnded, Since: law.Max(provision => provision.Validity.To)),
        _ when law.Count > 0 && law.All(provision => provision.Validity.BeginsAfter(day)) => new Gap(GapKind.LawNotYet, Since: law.Min(provision => provision.Validity.From)),
        _ => null,
    };

    private static IEnumerable<Gap> Gaps(Gap? time, Holder? found, Speech? speech, LanguageOutcome? language, bool refused)
    {
        if (time is not null)
        {
            yield return time;
            yield break;
        }

        if (found is null && !refused)
        {
            yield return new Gap(GapKind.Nobody);
        }

        if (language is { IsMissing: true })
        {
            yield return speech!.Stale.Count > 0
                ? new Gap(GapKind.LanguageUnverified, Since: speech.Stale.Max(offer => offer.Spoken.Verification.On))
                : new Gap(GapKind.Language, Since: speech.LastDay());
        }
    }

    /// <summary>Delegated administration of municipalities has the regional office above it, which can say who is competent.</summary>
    private static Holder? Superior(Question question, Evidence evidence) =>
        evidence.Superior is { } superior && question.Matter.Mandate == Mandate.Delegated && question.Matter.Level != Level.Region
            ? Holders.Of(superior, question, evidence)
            : null;

    private static IReadOnlyList<Alternative> Alternatives(Question question, Evidence evidence)
    {
        string?[] codes = [question.Matter.ReplacedBy, .. question.Matter.Alternatives];
        return [.. codes.OfType<string>().Distinct()
            .Select(code => evidence.Matters.GetValueOrDefault(code)).OfType<Matter>()
            .Where(matter => matter.Validity.Contains(question.Date))
            .Where(matter => matter.Conditions.Check(question.Person, evidence.Groups).All(check => check.Fit != Fit.NotMet))
            .Select(matter => new Alternative(matter, new Power(question with { Matter = matter }, evidence, matter).Leader))];
    }
}
