namespace Network.Tests.Disputes;

/// <summary>The pages of disputes through the whole application, as each side sees them.</summary>
public sealed class DisputePagesTests(SeedWorld world) : IAsyncLifetime
{
    private const string Page = "/disputes/edu-04-4202";
    private OwnSite site = null!;

    public async ValueTask InitializeAsync() => site = await OwnSite.OfAsync(world);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_visitor_reads_both_sides_and_is_led_here_from_the_map()
    {
        var nobody = site.Nobody();
        var (status, html) = await nobody.OpenAsync(Page);
        Assert.Equal(200, status);
        Assert.Contains("Kapacita skupiny je plná", html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("Škola určená je", html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(Page + "/s", html, StringComparison.Ordinal);
        Assert.Contains(Page, (await nobody.OpenAsync("/disputes")).Html, StringComparison.Ordinal);
        Assert.Contains(Page, (await nobody.OpenAsync("/organisations/zs-decin")).Html, StringComparison.Ordinal);
        Assert.Contains(Page, (await nobody.OpenAsync("/answers?matter=EDU-04&place=562335")).Html, StringComparison.Ordinal);
        Assert.Equal(404, (await nobody.OpenAsync("/disputes/neni")).Status);
    }

    [Fact]
    public async Task The_history_of_a_side_is_still_told()
    {
        var school = await site.SignInAsync("member Organisation zs-decin");
        Assert.Equal(200, (await school.OpenAsync("/organisations/zs-decin/history")).Status);
    }

    [Fact]
    public async Task Each_side_writes_for_itself_and_nobody_else_for_it()
    {
        var school = await site.SignInAsync("member Organisation zs-decin");
        Assert.Equal(422, (await school.SendAsync(Page + "/statements", Page + "/statements", ("statement", " "))).Status);
        Assert.Equal(Page, (await school.SendAsync(Page + "/statements", Page + "/statements", ("statement", "Od ledna máme učitele."))).Next);
        Assert.Contains("Od ledna máme učitele.", (await school.OpenAsync(Page)).Html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(403, (await (await site.SignInAsync("organisationAdmin Organisation ppi")).OpenAsync(Page + "/statements")).Status);
        Assert.Equal(403, (await (await site.SignInAsync("coordinator Territory CZ042")).OpenAsync(Page + "/statements")).Status);
    }

    [Fact]
    public async Task The_coordinator_settles_it_and_opens_it_again()
    {
        var coordinator = await site.SignInAsync("coordinator Territory CZ042");
        var refused = await coordinator.SendAsync(Page + "/settlements", Page + "/settlements", ("for", "zs-decin"), ("text", "Tak."), ("from", "2026-11-25"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("Napište číslo rozhodnutí", refused.Html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(Page, (await coordinator.SendAsync(Page + "/settlements", Page + "/settlements", ("for", "zs-decin"), ("number", "UK/15"), ("text", "Tak."), ("from", "2026-11-25"))).Next);
        Assert.DoesNotContain(Page, (await coordinator.OpenAsync("/answers?matter=EDU-04&place=562335")).Html, StringComparison.Ordinal);
        Assert.Equal(422, (await coordinator.SendAsync(Page, Page + "/reopenings", ("reason", ""))).Status);
        Assert.Equal(Page, (await coordinator.SendAsync(Page, Page + "/reopenings", ("reason", "Škola se odvolala."))).Next);
        Assert.Contains(Page, (await coordinator.OpenAsync("/answers?matter=EDU-04&place=562335")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_settles_it()
    {
        foreach (var role in new[] { "coordinator Territory CZ064", "organisationAdmin Organisation zs-decin", "analyst Territory CZ042" })
        {
            Assert.Equal(403, (await (await site.SignInAsync(role)).OpenAsync(Page + "/settlements")).Status);
        }

        Assert.Equal(302, (await (await site.SignInAsync(Web.Accounts.SignInMethod.Password, "coordinator Territory CZ042")).OpenAsync(Page + "/settlements")).Status);
    }

    [Fact]
    public async Task Two_denials_on_the_pages_make_a_dispute()
    {
        var (town, office) = (await site.SignInAsync("member Organisation magistrat-decin"), await site.SignInAsync("organisationAdmin Organisation up-usti"));
        const string denial = "/organisations/magistrat-decin/denials";
        Assert.Equal(422, (await town.SendAsync(denial, denial, ("matter", "SOC-01"), ("territory", "562335"))).Status);
        Assert.Equal("/organisations/magistrat-decin", (await town.SendAsync(denial, denial, ("matter", "SOC-01"), ("territory", "562335"), ("text", "Není naše."))).Next);
        Assert.Equal("/disputes", (await office.SendAsync("/organisations/up-usti/denials", "/organisations/up-usti/denials", ("matter", "SOC-01"), ("territory", "562335"), ("text", "Ani naše."))).Next);
        Assert.Equal(200, (await town.OpenAsync("/disputes/soc-01-562335")).Status);
        Assert.Equal(403, (await town.OpenAsync("/organisations/up-usti/denials")).Status);
    }
}
