using FsCheck.Xunit;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Tests.Competences;

/// <summary>Whom something is for. The groups here form a tree: 0 is the widest, each other one narrows its half.</summary>
public sealed class ConditionsTests
{
    private const int Count = 15;
    private static readonly TargetGroups Groups = new(Enumerable.Range(0, Count).Select(number =>
        new TargetGroup(Code(number), Dimension.Status, number == 0 ? null : Code(Wider(number)), LocalText.Name(Code(number)), LocalText.Name(""), [], [])));

    [Property(MaxTest = 1000)]
    public void Nobody_is_refused_for_what_was_not_said(byte[] wanted, byte age, byte[] nationalities)
    {
        var conditions = Made(wanted, age, nationalities);
        Assert.All(conditions.Check(Person.Unknown, Groups), check => Assert.Equal(Fit.NotKnown, check.Fit));
    }

    [Property(MaxTest = 1000)]
    public void Saying_one_thing_refuses_for_that_thing_only(byte[] wanted, byte age, byte[] nationalities, byte said)
    {
        var conditions = Made(wanted, age, nationalities);
        AssertOnly(ConditionKind.Status, conditions.Check(new Person(Status: Code(said % Count)), Groups));
        AssertOnly(ConditionKind.Nationality, conditions.Check(new Person(Nationality: Nationality(said)), Groups));
        AssertOnly(ConditionKind.Role, conditions.Check(new Person(Role: Code(said % Count)), Groups));
    }

    [Property(MaxTest = 1000)]
    public void Saying_it_more_narrowly_keeps_what_was_certain(byte[] wanted, byte said)
    {
        var narrow = 1 + (said % (Count - 1));
        var conditions = Made(wanted, 0, []);
        if (conditions.Statuses.Count == 0)
        {
            return;
        }

        var (wide, exact) = (Fits(conditions, Wider(narrow)), Fits(conditions, narrow));
        Assert.True(wide == Fit.NotKnown || wide == exact, $"{wide} became {exact}");
    }

    [Property(MaxTest = 1000)]
    public void Who_fits_a_group_fits_every_wider_one(byte wanted, byte said)
    {
        var group = 1 + (wanted % (Count - 1));
        if (Fits(Of([Code(group)]), said % Count) == Fit.Met)
        {
            Assert.Equal(Fit.Met, Fits(Of([Code(Wider(group))]), said % Count));
        }
    }

    [Property(MaxTest = 1000)]
    public void One_more_group_allowed_shuts_nobody_out(byte[] wanted, byte more, byte said)
    {
        var conditions = Made(wanted, 0, []);
        if (conditions.Statuses.Count > 0 && Fits(conditions, said % Count) != Fit.NotMet)
        {
            Assert.NotEqual(Fit.NotMet, Fits(Of([.. conditions.Statuses, Code(more % Count)]), said % Count));
        }
    }

    [Property]
    public void An_age_is_inside_its_limits_or_not(byte from, byte length, byte age)
    {
        var conditions = new Conditions([], [], from, from + length, [], []);
        var check = Assert.Single(conditions.Check(new Person(Age: age), Groups));
        Assert.Equal(age >= from && age <= from + length ? Fit.Met : Fit.NotMet, check.Fit);
    }

    private static void AssertOnly(ConditionKind said, IEnumerable<ConditionCheck> checks) =>
        Assert.All(checks.Where(check => check.Kind != said), check => Assert.NotEqual(Fit.NotMet, check.Fit));

    private static Fit Fits(Conditions conditions, int status) =>
        Assert.Single(conditions.Check(new Person(Status: Code(status)), Groups), check => check.Kind == ConditionKind.Status).Fit;

    private static Conditions Of(IReadOnlyList<string> statuses) => new(statuses, [], null, null, [], []);

    private static Conditions Made(byte[] wanted, byte age, byte[] nationalities) => new(
        [.. wanted.Where(pick => pick % 2 == 0).Select(pick => Code(pick / 2 % Count))],
        [.. wanted.Where(pick => pick % 2 == 1).Select(pick => Code(pick / 2 % Count))],
        age % 3 == 0 ? null : age,
        age % 2 == 0 ? null : age + 10,
        [.. nationalities.Where(pick => pick % 2 == 0).Select(Nationality)],
        [.. nationalities.Where(pick => pick % 2 == 1).Select(Nationality)]);

    private static string Code(int number) => $"G{number}";

    private static int Wider(int number) => (number - 1) / 2;

    private static string Nationality(byte pick) => new[] { "UA", "VN", "SK", "MN" }[pick / 2 % 4];
}
