using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;
using static Network.Tests.Competences.HandMade;

namespace Network.Tests.Competences;

/// <summary>The limits of an answer: for whom, on which day, and how far the special district is sure.</summary>
public sealed class AnsweringLimitsTests
{
    private static readonly Question ForEuCitizen = Asked with { Person = new Person(Status: "EU") };
    private static readonly Territory Registry = Area("registry-decin", TerritoryKind.Registry);
    private static readonly Matter Birth = Matter("FAM-01", Level.Registry, Mandate.Delegated);
    private static readonly Competence Registrar = Claim("matrika", Birth, Role.Decides, Registry, OrganisationType.Municipality);

    [Fact]
    public void Who_is_not_entitled_learns_the_condition_and_who_can_still_help()
    {
        var instead = Matter("SOC-02", Level.Orp, Mandate.Delegated);
        var asked = ForEuCitizen with { Matter = Social with { Conditions = OnlyFor("TP"), Alternatives = ["SOC-02"] } };
        var known = Known(Town, Claim("decin", instead, Role.Decides, Orp, OrganisationType.Municipality)) with { Matters = Catalogue(instead) };
        var answer = Answering.WorkOut(asked, known);
        Assert.Equal((Outcome.NotEntitled, "decin"), (answer.Outcome, answer.Decider?.Organisation.Code));
        Assert.Equal((ConditionKind.Status, Fit.NotMet), Assert.Single(answer.Checks.Select(check => (check.Kind, check.Fit))));
        Assert.Equal(("SOC-02", "decin"), Assert.Single(answer.Alternatives.Select(other => (other.Matter.Code, other.Holder?.Organisation.Code))));
        Assert.Empty(answer.Gaps);
    }

    [Fact]
    public void Nobody_is_sent_to_an_alternative_that_is_not_for_them_or_no_longer_exists()
    {
        var (barred, ended) = (Matter("SOC-02", Level.Orp, Mandate.Delegated) with { Conditions = OnlyFor("TP") }, Matter("SOC-03", Level.Orp, Mandate.Delegated) with { Validity = new Period(null, Day.AddDays(-1)) });
        var asked = ForEuCitizen with { Matter = Social with { Conditions = OnlyFor("TP"), Alternatives = ["SOC-02", "SOC-03", "SOC-99"] } };
        Assert.Empty(Answering.WorkOut(asked, Known(Town) with { Matters = Catalogue(barred, ended) }).Alternatives);
    }

    [Fact]
    public void Where_the_only_office_is_for_others_its_own_condition_is_the_reason()
    {
        var answer = Answering.WorkOut(ForEuCitizen, Known(Town with { Conditions = OnlyFor("TCN") }));
        Assert.Equal((Outcome.NotEntitled, Fit.NotMet), (answer.Outcome, Assert.Single(answer.Checks).Fit));
        Assert.Equal(PowerResult.Barred, Assert.Single(answer.Route, rung => rung.Kind == RungKind.Orp).Power);
        Assert.Empty(answer.Gaps);
    }

    [Fact]
    public void The_office_for_this_person_decides_although_another_at_the_level_is_for_others()
    {
        var other = Claim("azyl", Social, Role.Decides, Orp, OrganisationType.Municipality) with { Conditions = OnlyFor("TP") };
        var answer = Answering.WorkOut(ForEuCitizen, Known(other, Town));
        Assert.Equal((Outcome.Answered, "decin"), (answer.Outcome, answer.Decider?.Organisation.Code));
        Assert.Empty(answer.Rivals);
        Assert.Equal(PowerResult.Answers, Assert.Single(answer.Route, rung => rung.Kind == RungKind.Orp).Power);
    }

    [Fact]
    public void Nobody_is_refused_for_what_the_question_did_not_say()
    {
        var asked = Asked with { Matter = Social with { Conditions = OnlyFor("TP") } };
        var answer = Answering.WorkOut(asked, Known(Town));
        Assert.Equal((Outcome.Answered, Fit.NotKnown), (answer.Outcome, Assert.Single(answer.Checks).Fit));
    }

    [Theory]
    [InlineData(-1, PowerResult.NotOnThatDay)]
    [InlineData(0, PowerResult.Answers)]
    [InlineData(30, PowerResult.Answers)]
    [InlineData(31, PowerResult.NotOnThatDay)]
    public void A_claim_holds_from_its_first_to_its_last_day(int days, PowerResult expected)
    {
        var limited = Town with { Validity = new Period(Day, Day.AddDays(30)) };
        var answer = Answering.WorkOut(Asked with { Date = Day.AddDays(days) }, Known(limited));
        Assert.Equal(expected, Assert.Single(answer.Route, rung => rung.Kind == RungKind.Orp).Power);
        Assert.Equal(expected == PowerResult.NotOnThatDay, answer.Gaps.Any(gap => gap.Kind == GapKind.Nobody));
    }

    [Theory]
    [InlineData(-1, GapKind.LawNotYet)]
    [InlineData(31, GapKind.LawEnded)]
    public void Out_of_the_days_of_the_matter_nobody_decides_and_the_day_is_named(int days, GapKind kind)
    {
        var matter = Social with { Validity = new Period(Day, Day.AddDays(30)) };
        var answer = Answering.WorkOut(Asked with { Matter = matter, Date = Day.AddDays(days), Language = Ukrainian }, Known(Town));
        Assert.Equal(new Gap(kind, Since: days < 0 ? Day : Day.AddDays(30)), Assert.Single(answer.Gaps));
        Assert.Equal((Outcome.Gap, null, false), (answer.Outcome, answer.Decider, answer.SteppedIn));
    }

    [Fact]
    public void A_law_that_has_ended_ends_the_matter_unless_another_provision_goes_on()
    {
        var ended = Paragraph(null, Day.AddDays(-1));
        Assert.Equal(GapKind.LawEnded, Assert.Single(Answering.WorkOut(Asked, Known(Town) with { Law = [ended] }).Gaps).Kind);
        Assert.Equal(Outcome.Answered, Answering.WorkOut(Asked, Known(Town) with { Law = [ended, ended with { Code = "new", Validity = new Period(Day, null) }] }).Outcome);
    }

    [Fact]
    public void A_matter_that_has_ended_leads_to_the_one_that_replaced_it()
    {
        var next = Matter("SOC-02", Level.Orp, Mandate.Delegated);
        var matter = Social with { Validity = new Period(null, Day.AddDays(-1)), ReplacedBy = "SOC-02" };
        var answer = Answering.WorkOut(Asked with { Matter = matter }, Known() with { Matters = Catalogue(next) });
        Assert.Equal("SOC-02", Assert.Single(answer.Alternatives).Matter.Code);
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)] // the district's area is not verified
    [InlineData(true, true, true)] // the district is only presumed for this place
    public void A_special_district_says_where_its_area_is_only_assumed(bool verified, bool presumed, bool said)
    {
        var answer = Answering.WorkOut(Asked with { Matter = Birth }, InRegistry(Registry with { AreaVerified = verified }, presumed));
        Assert.Equal(("matrika", said), (answer.Decider?.Organisation.Code, answer.AreaUnverified));
        Assert.Equal(said, Assert.Single(answer.Route, rung => rung.Kind == RungKind.Special).AreaUnverified);
    }

    [Fact]
    public void At_the_seat_of_its_office_a_special_district_is_sure()
    {
        var atSeat = Registrar with { Territory = Registry with { AreaVerified = false }, Branches = [Registrar.Branches[0] with { PlaceCode = Jilove.Code }] };
        Assert.False(Answering.WorkOut(Asked with { Matter = Birth }, InRegistry(atSeat.Territory, false, atSeat)).AreaUnverified);
    }

    [Fact]
    public void A_special_district_without_its_office_is_missing_beside_the_municipality()
    {
        var answer = Answering.WorkOut(Asked with { Matter = Birth }, Known() with { Superior = null });
        Assert.Equal([RungKind.Municipality, RungKind.Special], answer.Route.Take(2).Select(rung => rung.Kind));
        Assert.Equal((PowerResult.Missing, true), (answer.Route[1].Power, answer.Route[1].AreaUnverified));
    }

    private static Evidence InRegistry(Territory registry, bool presumed, Competence? claim = null)
    {
        var known = Known(claim ?? Registrar with { Territory = registry });
        return known with { Ladder = [.. known.Ladder, registry], Presumed = presumed ? registry.Code : null };
    }

    private static Conditions OnlyFor(string status) => Everybody with { Statuses = [status] };

    private static Dictionary<string, Matter> Catalogue(params Matter[] matters) => matters.Append(Interpreting).ToDictionary(matter => matter.Code);
}
