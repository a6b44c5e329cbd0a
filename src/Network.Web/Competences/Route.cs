using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>Draws the way to the answer, rung by rung: each level, why it was or was not competent, who speaks the language there.</summary>
internal sealed class Route(Question question, Evidence evidence, Power power, Speech? speech, Holder? decider, bool steppedIn, LanguageOutcome? outcome)
{
    public IReadOnlyList<Rung> Draw() => [.. Kinds().Select(Draw)];

    private IEnumerable<RungKind> Kinds() => Enum.GetValues<RungKind>().Where(kind =>
        kind != RungKind.Special || power.Expected == RungKind.Special || power.Valid.Any(holder => holder.Rung == RungKind.Special));

    private Rung Draw(RungKind kind)
    {
        var territory = evidence.Territory(kind, question.Matter.Level) ?? power.Valid.FirstOrDefault(holder => holder.Rung == kind)?.Competence.Territory;
        var here = power.Valid.Where(holder => holder.Rung == kind).ToArray();
        var speakers = speech?.Ready.Where(offer => offer.Holder.Rung == kind).ToArray() ?? [];
        return new Rung(
            kind,
            territory,
            Distance(territory),
            PowerAt(kind, here),
            steppedIn && decider?.Rung == kind ? [decider] : here,
            LanguageAt(kind, territory, speakers),
            speakers,
            decider is null ? kind <= RungKind.State : kind <= decider.Rung,
            outcome is not null && kind <= (outcome.Helper?.Rung ?? (outcome.IsMissing ? RungKind.State : decider?.Rung ?? RungKind.State)),
            kind == RungKind.Special && (here.Length == 0 || here.Any(holder => holder.IsAreaUnverified(question, evidence))));
    }

    private PowerResult PowerAt(RungKind kind, Holder[] here)
    {
        if (decider?.Rung == kind && !power.Barred.Contains(decider))
        {
            return steppedIn ? PowerResult.StepsIn : PowerResult.Answers;
        }

        return here switch
        {
            _ when power.Barred.Any(holder => holder.Rung == kind) => PowerResult.Barred,
            _ when here.Any(holder => holder.Competence.Role is Role.CoDecides or Role.Decides) => PowerResult.CoDecides,
            _ when here.Length > 0 => PowerResult.Helps,
            _ when power.OtherDays.Any(holder => holder.Rung == kind) => PowerResult.NotOnThatDay,
            _ when power.Expected == kind => PowerResult.Missing,
            _ when decider is not null && kind > decider.Rung => PowerResult.NotNeeded,
            _ => PowerResult.Skipped,
        };
    }

    private LanguageResult LanguageAt(RungKind kind, Territory? territory, (Holder Holder, SpokenLanguage Spoken)[] speakers)
    {
        var decidersOwn = outcome is { Spoken: not null, Helper: null } && decider?.Rung == kind;
        return (kind, outcome) switch
        {
            (_, null) => LanguageResult.NotNeeded,
            _ when decidersOwn || (outcome.Helper is { } helper && speakers.Any(offer => offer.Holder == helper)) => LanguageResult.Answers,
            _ when outcome.Asked.IsUnderstood => LanguageResult.NotNeeded,
            _ when speakers.Length > 0 => LanguageResult.Helps,
            _ when speech!.Stale.Any(offer => offer.Holder.Rung == kind) => LanguageResult.Unverified,
            (RungKind.Pou, _) when territory?.Name.Here == evidence.Territory(RungKind.Orp, question.Matter.Level)?.Name.Here => LanguageResult.SameOffice,
            _ when Reached() is { } reached && kind > reached => LanguageResult.NotNeeded,
            _ => LanguageResult.None,
        };
    }

    private RungKind? Reached() => outcome switch
    {
        { Helper: { } helper } => helper.Rung,
        { IsMissing: false } => decider?.Rung,
        _ => null,
    };

    private double? Distance(Territory? territory) =>
        territory is { Point: { } there, Kind: TerritoryKind.Orp or TerritoryKind.Pou or TerritoryKind.Registry } && question.Place.Territory.Point is { } here
            ? here.KilometresTo(there)
            : null;
}
