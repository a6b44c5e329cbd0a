using Network.Web.Platforms;
using Network.Web.Shared;

namespace Network.Tests.Platforms;

/// <summary>Groups of the network and who belongs to them: rules as values, the rest through the store.</summary>
public sealed class PlatformTests(SeedWorld world) : IAsyncLifetime
{
    private static readonly DateOnly Today = OwnStore.Today;
    private OwnStore own = null!;

    private PlatformStore Platforms => new(own.Graph, own.Acts);

    private MembershipStore Memberships => new(own.Graph, own.Acts);

    public async ValueTask InitializeAsync() => own = await OwnStore.OfAsync(world);

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Theory]
    [InlineData(null, MembershipProblem.NoFirstDay)]
    [InlineData("2019-12-31", MembershipProblem.OutsideOfGroup)]
    [InlineData("2021-06-01", MembershipProblem.MemberAlready)]
    [InlineData("2022-01-01", null)]
    public void Somebody_joins_while_the_group_lasts_and_once_at_a_time(string? day, MembershipProblem? expected) =>
        Assert.Equal(expected, MembershipPlan.Join(new Period(new(2020, 1, 1), null), [new Period(null, new(2021, 12, 31))], day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_membership_ends_once_and_not_before_it_began()
    {
        Assert.Equal(MembershipProblem.EndsBeforeBegin, MembershipPlan.End(new Period(Today, null), Today.AddDays(-1)));
        Assert.Equal(MembershipProblem.EndedAlready, MembershipPlan.End(new Period(Today, Today), Today));
        Assert.Null(MembershipPlan.End(new Period(null, null), Today));
    }

    [Fact]
    public async Task The_directory_is_filtered_by_kind_and_region()
    {
        var directory = await Platforms.DirectoryAsync(Today, CancellationToken.None);
        Assert.All(directory.Find(PlatformKind.Informal, null), line => Assert.Equal(PlatformKind.Informal, line.Platform.Kind));
        Assert.All(directory.Find(null, "CZ064"), line => Assert.Equal("CZ064", line.RegionCode));
        Assert.Contains(directory.Find(null, "CZ042"), line => line is { Platform.Code: "akcni-plan-decin", Members: > 4 });
        Assert.True(directory.Find(null, null)[^1].Platform.Lasts.EndedBefore(Today));
    }

    [Fact]
    public async Task A_group_says_who_belongs_who_left_and_what_lies_below()
    {
        var found = (await Platforms.FindAsync("platforma-ustecko", CancellationToken.None))!;
        Assert.Contains(found.MembersOn(Today), one => one is { Code: "ppi", Lasts.From: not null });
        Assert.Equal(["kurdske-sdruzeni"], found.FormerOn(Today).Select(one => one.Code));
        Assert.Equal(["akcni-plan-decin", "skupina-skoly", "skupina-zdravi"], found.Below.Select(group => group.Code).Order());
        Assert.Equal("platforma-ustecko", (await Platforms.FindAsync("skupina-skoly", CancellationToken.None))!.Above?.Code);
    }

    [Fact]
    public async Task Who_leaves_stays_among_former_members_and_may_come_again()
    {
        Assert.Equal(MembershipProblem.NobodyKnown, await Memberships.JoinAsync("skupina-skoly", "zs nikde", Today, CancellationToken.None));
        Assert.Equal(MembershipProblem.NoFirstDay, await Memberships.JoinAsync("skupina-skoly", "zs-bilina", null, CancellationToken.None));
        Assert.Null(await Memberships.JoinAsync("skupina-skoly", "zakladni skola bilina", Today, CancellationToken.None));
        Assert.Equal(MembershipProblem.MemberAlready, await Memberships.JoinAsync("skupina-skoly", "zs-bilina", Today, CancellationToken.None));
        var membership = (await FindAsync("skupina-skoly")).Memberships.Single(one => one.Code == "zs-bilina");
        Assert.Null(await Memberships.EndAsync("skupina-skoly", membership.Id, Today, CancellationToken.None));
        Assert.Equal(MembershipProblem.EndedAlready, await Memberships.EndAsync("skupina-skoly", membership.Id, Today, CancellationToken.None));
        Assert.Null(await Memberships.JoinAsync("skupina-skoly", "zs-bilina", Today.AddDays(1), CancellationToken.None));
        Assert.Equal([Today, null], (await FindAsync("skupina-skoly")).Memberships.Where(one => one.Code == "zs-bilina").Select(one => one.Lasts.To));
    }

    [Fact]
    public async Task A_group_below_another_lies_where_that_lies_and_a_second_of_the_name_has_its_own_address()
    {
        var wanted = new NewPlatform("Školy a jazyky", PlatformKind.WorkingGroup, "Zkouška.", Today);
        var first = await Platforms.FoundAsync("Platform", "platforma-ustecko", wanted, CancellationToken.None);
        var second = await Platforms.FoundAsync("Territory", "CZ064", wanted, CancellationToken.None);
        Assert.Equal(("skoly-a-jazyky", "skoly-a-jazyky-2"), (first, second));
        Assert.Equal("CZ042", (await FindAsync(first!)).Platform.Place?.Code);
        Assert.Equal("CZ064", (await FindAsync(second!)).Platform.Place?.Code);
        Assert.Null(await Platforms.FoundAsync("Territory", "nikde", wanted, CancellationToken.None));
    }

    private async Task<PlatformRecord> FindAsync(string code) => (await Platforms.FindAsync(code, CancellationToken.None))!;
}
