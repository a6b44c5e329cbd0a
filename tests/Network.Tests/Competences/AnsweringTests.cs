using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;
using static Network.Tests.Competences.HandMade;

namespace Network.Tests.Competences;

/// <summary>Who decides, where it is missing, and what is said of it: the rules on evidence made by hand.</summary>
public sealed class AnsweringTests
{
    [Fact]
    public void The_office_of_the_level_decides_and_the_levels_above_are_not_needed()
    {
        var answer = Answering.WorkOut(Asked, Known(Town));
        Assert.Equal((Outcome.Answered, "decin"), (answer.Outcome, answer.Decider?.Organisation.Code));
        Assert.Equal([PowerResult.Skipped, PowerResult.Skipped, PowerResult.Answers, PowerResult.NotNeeded, PowerResult.NotNeeded], answer.Route.Select(rung => rung.Power));
        Assert.Equal([true, true, true, false, false], answer.Route.Select(rung => rung.Walked));
        Assert.Empty(answer.Gaps);
    }

    [Fact]
    public void Where_the_office_of_the_level_is_not_recorded_the_route_climbs_to_the_superior_and_it_stays_a_gap()
    {
        var answer = Answering.WorkOut(Asked, Known());
        Assert.Equal((Outcome.Gap, true, "kraj"), (answer.Outcome, answer.SteppedIn, answer.Decider?.Organisation.Code));
        Assert.Equal(GapKind.Nobody, Assert.Single(answer.Gaps).Kind);
        Assert.Equal([PowerResult.Skipped, PowerResult.Skipped, PowerResult.Missing, PowerResult.StepsIn, PowerResult.NotNeeded], answer.Route.Select(rung => rung.Power));
    }

    [Theory]
    [InlineData(Mandate.Own)]
    [InlineData(Mandate.State)]
    public void What_is_not_delegated_has_no_superior_that_could_step_in(Mandate mandate)
    {
        var asked = Asked with { Matter = Social with { Mandate = mandate } };
        var answer = Answering.WorkOut(asked, Known());
        Assert.Equal((Outcome.Gap, false, null), (answer.Outcome, answer.SteppedIn, answer.Decider));
    }

    [Fact]
    public void Who_only_informs_nearby_never_takes_the_place_of_who_decides()
    {
        var informs = Claim("ppi", Social, Role.Informs, Jilove, OrganisationType.Ngo);
        var answer = Answering.WorkOut(Asked, Known(informs));
        Assert.Equal(Outcome.Gap, answer.Outcome);
        Assert.True(answer.SteppedIn);
        Assert.Equal("ppi", Assert.Single(answer.Others).Organisation.Code);
        Assert.Equal(PowerResult.Helps, At(answer, RungKind.Municipality).Power);
    }

    [Fact]
    public void In_a_service_who_delivers_is_the_answer_and_nobody_has_to_decide()
    {
        var answer = Answering.WorkOut(Asked with { Matter = Interpreting }, Known(Interpreter));
        Assert.Equal((Outcome.Answered, "ppi"), (answer.Outcome, answer.Decider?.Organisation.Code));
    }

    [Fact]
    public void Two_who_decide_at_one_level_are_both_shown()
    {
        var second = Claim("varnsdorf", Social, Role.Decides, Orp, OrganisationType.Municipality);
        var answer = Answering.WorkOut(Asked, Known(Town, second));
        Assert.Equal("decin", answer.Decider?.Organisation.Code);
        Assert.Equal("varnsdorf", Assert.Single(answer.Rivals).Organisation.Code);
        Assert.Equal(2, At(answer, RungKind.Orp).Holders.Count);
        Assert.Empty(answer.Others);
    }

    [Fact]
    public void Two_who_decide_at_different_levels_are_no_overlap_but_the_upper_one_is_not_hidden()
    {
        var upper = Claim("kraj", Social, Role.Decides, Region, OrganisationType.Region);
        var answer = Answering.WorkOut(Asked, Known(upper, Town));
        Assert.Equal("decin", answer.Decider?.Organisation.Code);
        Assert.Empty(answer.Rivals);
        Assert.Equal("kraj", Assert.Single(answer.Others).Organisation.Code);
    }

    [Fact]
    public void A_contested_claim_is_never_settled_however_fresh_its_verification()
    {
        var contested = Town with { Disputes = [new RivalClaim(RegionalOffice.Organisation, LocalText.Name("ne"), null)] };
        var answer = Answering.WorkOut(Asked, Known(contested));
        Assert.Equal(ClaimState.Contested, answer.Decider?.Competence.State(Day));
        Assert.Same(answer.Decider, Assert.Single(answer.Contested));
    }

    [Theory]
    [InlineData("2027-05-03", ClaimState.Verified)]
    [InlineData("2027-05-04", ClaimState.Overdue)]
    public void A_claim_is_overdue_on_the_day_after_its_review_was_due(string day, ClaimState state)
    {
        var asked = Asked with { Date = DateOnly.ParseExact(day, "yyyy-MM-dd") };
        Assert.Equal(state, Answering.WorkOut(asked, Known(Town)).Decider?.Competence.State(asked.Date));
    }

    [Fact]
    public void What_nobody_verified_is_unverified_and_not_verified()
    {
        var answer = Answering.WorkOut(Asked, Known(Town with { Verification = new Verification(null, null, null) }));
        Assert.Equal(ClaimState.Unverified, answer.Decider?.Competence.State(Day));
    }

    private static Rung At(Answer answer, RungKind kind) => Assert.Single(answer.Route, rung => rung.Kind == kind);
}
