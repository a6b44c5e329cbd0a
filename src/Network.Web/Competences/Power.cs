using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>
/// Who may decide a matter for a place, a person and a day: sorts the holders of a matter and finds the level that
/// answers. In a service nobody decides; there the one who delivers is the answer.
/// </summary>
internal sealed class Power
{
    private readonly Question question;
    private readonly Evidence evidence;
    private readonly IReadOnlyList<Holder> all;
    private readonly Role leading;

    public Power(Question question, Evidence evidence, Matter matter)
    {
        (this.question, this.evidence) = (question, evidence);
        all = Holders.Of(question, evidence, matter.Code);
        Expected = ExpectedRung(matter);
        leading = LeadingRole(matter);
        Valid = [.. all.Where(holder => holder.Competence.Validity.Contains(question.Date))];
        Leaders = [.. InOrder(Valid.Where(Leads).Where(Fits), matter)];
        Barred = [.. Valid.Where(Leads).Where(holder => !Fits(holder))];
        OtherDays = [.. all.Where(Leads).Where(holder => !holder.Competence.Validity.Contains(question.Date))];
    }

    /// <summary>All holders on that day, in whatever role.</summary>
    public IReadOnlyList<Holder> Valid { get; }

    /// <summary>Who decides (in a service: delivers) for this person on this day, the best first.</summary>
    public IReadOnlyList<Holder> Leaders { get; }

    /// <summary>Who would decide, but not for this person.</summary>
    public IReadOnlyList<Holder> Barred { get; }

    /// <summary>Who decided or will decide on another day.</summary>
    public IReadOnlyList<Holder> OtherDays { get; }

    /// <summary>Where the law puts the decision; null for services.</summary>
    public RungKind? Expected { get; }

    public Holder? Leader => Leaders is [var first, ..] ? first : null;

    public Holder? FirstBarred => Barred is [var first, ..] ? first : null;

    public IReadOnlyList<Holder> Rivals => Leader is null ? [] :
        [.. Leaders.Skip(1).Where(other => other.Rung == Leader.Rung && other.Competence.Territory.Code == Leader.Competence.Territory.Code)];

    public IReadOnlyList<Holder> Others =>
        [.. Valid.Where(holder => holder != Leader && !Rivals.Contains(holder) && Fits(holder) && !Repeats(holder))
            .OrderBy(holder => holder.Kilometres ?? double.MaxValue)
            .ThenBy(holder => holder.Rung)
            .ThenBy(holder => holder.Competence.Role)];

    public bool Leads(Holder holder) => holder.Competence.Role == leading;

    /// <summary>A narrower claim of the same organisation in the same role says nothing new.</summary>
    private bool Repeats(Holder holder) => Leader is not null && holder.Organisation.Code == Leader.Organisation.Code && holder.Competence.Role == Leader.Competence.Role;

    private bool Fits(Holder holder) => holder.Competence.Conditions.Check(question.Person, evidence.Groups).All(check => check.Fit != Fit.NotMet);

    /// <summary>Where nobody decides by the nature of the matter (a service, social work), who delivers it is the answer.</summary>
    private Role LeadingRole(Matter matter) => all.All(holder => holder.Competence.Role != Role.Decides)
        && (matter.IsService || all.Any(holder => holder.Competence.Role == Role.Delivers && holder.Rung == Expected)) ? Role.Delivers : Role.Decides;

    /// <summary>An office is chosen by level; a service by language first, because it exists to be understood.</summary>
    private IEnumerable<Holder> InOrder(IEnumerable<Holder> leaders, Matter matter) => matter.IsService && question.Language is { IsUnderstood: false } language
        ? leaders.OrderBy(holder => Speech.Usable(holder, language, question.Date) is null ? 1 : 0).ThenBy(holder => holder.Rung).ThenBy(holder => holder.Kilometres ?? double.MaxValue)
        : leaders;

    private RungKind? ExpectedRung(Matter matter) => matter.Level switch
    {
        Level.State or Level.Court or Level.Insurer => RungKind.State,
        Level.Region => RungKind.Region,
        Level.Orp => RungKind.Orp,
        Level.Pou => RungKind.Pou,
        Level.Municipality => RungKind.Municipality,
        Level.Registry or Level.Building or Level.Housing => RungKind.Special,
        Level.School => evidence.Ladder.Any(territory => territory.Kind == TerritoryKind.School) ? RungKind.Special : RungKind.Municipality,
        Level.Ngo => null,
        _ => throw new InvalidOperationException($"Unknown level {matter.Level}."),
    };
}
