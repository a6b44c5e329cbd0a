using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Shared;
using static Network.Tests.Competences.HandMade;

namespace Network.Tests.Competences;

/// <summary>Where one can be understood, and that a language nobody speaks is never passed over.</summary>
public sealed class AnsweringLanguageTests
{
    private static readonly Question InUkrainian = Asked with { Language = Ukrainian };

    [Fact]
    public void An_office_without_the_language_gets_the_interpreter_beside_it()
    {
        var answer = Answering.WorkOut(InUkrainian, Known(Town, Interpreter));
        Assert.Equal((Outcome.Answered, true, "ppi"), (answer.Outcome, answer.Language!.IsPair, answer.Language.Helper?.Organisation.Code));
        Assert.Equal(LanguageResult.Answers, At(answer, RungKind.Region).Language);
        Assert.Equal(LanguageResult.None, At(answer, RungKind.Orp).Language);
    }

    [Fact]
    public void An_office_that_speaks_the_language_needs_nobody_beside_it()
    {
        var speaks = Town with { Languages = [Spoken with { Mode = LanguageMode.Staff }] };
        var answer = Answering.WorkOut(InUkrainian, Known(speaks, Interpreter));
        Assert.False(answer.Language!.IsPair);
        Assert.Equal(LanguageResult.Answers, At(answer, RungKind.Orp).Language);
    }

    [Fact]
    public void Without_the_interpreter_the_language_is_a_gap_and_the_office_is_still_named()
    {
        var answer = Answering.WorkOut(InUkrainian, Known(Town));
        Assert.Equal((Outcome.Gap, "decin"), (answer.Outcome, answer.Decider?.Organisation.Code));
        Assert.Equal(new Gap(GapKind.Language), Assert.Single(answer.Gaps));
        Assert.True(answer.Language!.IsMissing);
        Assert.All(answer.Route, rung => Assert.Equal(LanguageResult.None, rung.Language));
    }

    [Fact]
    public void Neither_office_nor_language_are_two_gaps()
    {
        var answer = Answering.WorkOut(InUkrainian, Known());
        Assert.Equal([GapKind.Nobody, GapKind.Language], answer.Gaps.Select(gap => gap.Kind));
    }

    [Theory]
    [InlineData("cs")]
    [InlineData("sk")]
    public void Czech_and_Slovak_are_never_missing_even_where_the_office_is(string code)
    {
        var answer = Answering.WorkOut(Asked with { Language = Ukrainian with { Code = code } }, Known() with { Superior = null });
        Assert.Equal(GapKind.Nobody, Assert.Single(answer.Gaps).Kind);
        Assert.All(answer.Route, rung => Assert.Equal(LanguageResult.NotNeeded, rung.Language));
    }

    [Fact]
    public void An_offer_that_has_ended_is_a_gap_since_its_last_day()
    {
        var ended = Interpreter with { Languages = [Spoken with { Validity = new Period(null, Day.AddDays(-1)) }] };
        Assert.Equal(new Gap(GapKind.Language, Since: Day.AddDays(-1)), Assert.Single(Answering.WorkOut(InUkrainian, Known(Town, ended)).Gaps));
    }

    [Theory]
    [InlineData("2025-11-25", false)]
    [InlineData("2025-11-24", true)]
    public void An_offer_verified_more_than_a_year_ago_is_a_gap_that_says_when(string verified, bool isGap)
    {
        var on = DateOnly.ParseExact(verified, "yyyy-MM-dd");
        var old = Interpreter with { Languages = [Spoken with { Verification = new Verification(on, null, null) }] };
        var answer = Answering.WorkOut(InUkrainian, Known(Town, old));
        Assert.Equal(isGap ? [new Gap(GapKind.LanguageUnverified, Since: on)] : [], answer.Gaps);
        Assert.Equal(isGap ? LanguageResult.Unverified : LanguageResult.Answers, At(answer, RungKind.Region).Language);
    }

    [Fact]
    public void An_interpreter_for_others_only_does_not_help()
    {
        var forOthers = Interpreter with { Conditions = Everybody with { Statuses = ["EU"] } };
        var answer = Answering.WorkOut(InUkrainian with { Person = new Person(Status: "TP") }, Known(Town, forOthers));
        Assert.Equal(GapKind.Language, Assert.Single(answer.Gaps).Kind);
    }

    [Fact]
    public void An_offer_without_any_hours_cannot_be_counted_on()
    {
        var whenever = Interpreter with { Branches = [], Languages = [Spoken with { Hours = Hours.None }] };
        Assert.Equal(GapKind.Language, Assert.Single(Answering.WorkOut(InUkrainian, Known(Town, whenever)).Gaps).Kind);
    }

    private static Rung At(Answer answer, RungKind kind) => Assert.Single(answer.Route, rung => rung.Kind == kind);
}
