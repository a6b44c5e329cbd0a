namespace Network.Tests.Platforms;

/// <summary>The pages of the network through the whole application, as a visitor, a coordinator and somebody else see them.</summary>
public sealed class PlatformPagesTests(SeedWorld world) : IAsyncLifetime
{
    private OwnSite site = null!;

    public async ValueTask InitializeAsync() => site = await OwnSite.OfAsync(world);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_visitor_reads_the_network_and_is_shown_no_way_to_change_it()
    {
        var nobody = site.Nobody();
        Assert.Contains("Pracovní skupina Školy", (await nobody.OpenAsync("/platforms?kind=workinggroup&region=CZ042")).Html, StringComparison.Ordinal);
        var (status, html) = await nobody.OpenAsync("/platforms/platforma-ustecko");
        Assert.Equal(200, status);
        Assert.Contains("Kurdské občanské sdružení", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/memberships", html, StringComparison.Ordinal);
        Assert.Contains("/platforms/platforma-ustecko", (await nobody.OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);
        Assert.Equal(302, (await nobody.OpenAsync("/platforms/platforma-ustecko/memberships")).Status);
        Assert.Equal(404, (await nobody.OpenAsync("/platforms/neni")).Status);
    }

    [Fact]
    public async Task The_coordinator_of_the_region_writes_down_who_came_and_who_left()
    {
        var coordinator = await site.SignInAsync("coordinator Territory CZ042");
        Assert.Contains("/platforms/skupina-zdravi/memberships", (await coordinator.OpenAsync("/platforms/skupina-zdravi")).Html, StringComparison.Ordinal);
        const string page = "/platforms/skupina-zdravi/memberships";
        var refused = await coordinator.SendAsync(page, page, ("who", "Nikdo Neznámý"), ("day", "2026-11-25"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("Nikdo Neznámý", refused.Html, StringComparison.Ordinal);
        Assert.Equal(page, (await coordinator.SendAsync(page, page, ("who", "Charita Most"), ("day", "2026-11-25"))).Next);
        Assert.Contains("/organisations/charita-most", (await coordinator.OpenAsync("/platforms/skupina-zdravi")).Html, StringComparison.Ordinal);
        Assert.Contains("skupina-zdravi", (await coordinator.OpenAsync("/organisations/charita-most")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_regions_coordinator_may_not_and_a_member_neither()
    {
        foreach (var roles in new[] { "coordinator Territory CZ064", "organisationAdmin Organisation ppi", "platformMember Platform skupina-zdravi" })
        {
            Assert.Equal(403, (await (await site.SignInAsync(roles)).OpenAsync("/platforms/skupina-zdravi/memberships")).Status);
        }

        Assert.Equal(200, (await (await site.SignInAsync("convener Platform skupina-zdravi")).OpenAsync("/platforms/skupina-zdravi/memberships")).Status);
    }

    [Fact]
    public async Task A_coordinator_founds_a_group_in_the_region_and_nowhere_else()
    {
        var coordinator = await site.SignInAsync("coordinator Territory CZ042");
        const string page = "/territories/562335/platforms";
        Assert.Equal(422, (await coordinator.SendAsync(page, page, ("name", " "), ("kind", "Informal"), ("since", "2026-11-25"))).Status);
        Assert.Equal("/platforms/sousede-v-decine", (await coordinator.SendAsync(page, page, ("name", "Sousedé v Děčíně"), ("kind", "Informal"), ("since", "2026-11-25"))).Next);
        Assert.Equal(403, (await coordinator.OpenAsync("/territories/CZ064/platforms")).Status);
        Assert.Contains("/territories/562335/platforms", (await coordinator.OpenAsync("/territories/562335")).Html, StringComparison.Ordinal);
    }
}
