using System.Net;
using Network.Web.Accounts;

namespace Network.Tests.Accounts.Providers;

/// <summary>Signing in with an organisation's account, through a real provider.</summary>
public sealed class ProviderSignInTests(ProviderSite world) : IClassFixture<ProviderSite>
{
    [Fact]
    public async Task A_verified_address_links_its_account_once_and_it_is_written_down()
    {
        var account = await world.Site.AccountAsync("first time");
        for (var time = 0; time < 2; time++)
        {
            using var browser = await world.SignInAsync(new Person("s-first", "First.Time@people.example"));
            Assert.Equal("/account", browser.Location);
            Assert.Contains("Město", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
        }

        var link = Assert.Single(await world.LinksAsync(account));
        Assert.Equal("town s-first", link.Code);
        Assert.Single(await ActsAsync("account.provider", account));
        Assert.Equal(2, (await ActsAsync("session.begin", account)).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public async Task An_address_that_is_not_verified_links_nothing(bool? verified)
    {
        var account = await world.Site.AccountAsync("unverified");
        using var browser = await world.SignInAsync(new Person("s-unverified", "unverified@people.example", verified));
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Empty(await world.LinksAsync(account));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task An_address_without_an_account_gets_a_page_that_says_whom_to_ask_and_nothing_is_made()
    {
        using var browser = await world.SignInAsync(new Person("s-stranger", "stranger@people.example"), language: "/en");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Contains("No account here for this address", browser.Html, StringComparison.Ordinal);
        Assert.Contains("invitation", browser.Html, StringComparison.Ordinal);
        Assert.Null(await world.Site.Graph.ReadAsync(reader => reader.FindAsync(Account.Label, "stranger@people.example")));
        Assert.Null(await world.Site.Graph.ReadAsync(reader => reader.FindAsync("ExternalSignIn", "town s-stranger")));
    }

    [Fact]
    public async Task A_person_whose_address_changed_at_the_provider_still_gets_into_the_same_account()
    {
        await world.Site.AccountAsync("married");
        await world.Site.AccountAsync("somebody else");
        using var before = await world.SignInAsync(new Person("s-married", "married@people.example"));
        using var after = await world.SignInAsync(new Person("s-married", "somebody.else@people.example"));
        Assert.Contains("married@people.example", (await after.GetAsync("/account")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_organisation_gives_to_somebody_new_does_not_open_the_account_of_before()
    {
        var account = await world.Site.AccountAsync("post of registrar");
        using var before = await world.SignInAsync(new Person("s-before", "post.of.registrar@people.example"));
        using var after = await world.SignInAsync(new Person("s-after", "post.of.registrar@people.example"));
        Assert.Equal(HttpStatusCode.Forbidden, after.Status);
        Assert.Single(await world.LinksAsync(account));
    }

    [Fact]
    public async Task Subjects_that_differ_in_the_size_of_a_letter_are_two_people()
    {
        await world.Site.AccountAsync("small letter");
        using var small = await world.SignInAsync(new Person("s-letter", "small.letter@people.example"));
        using var large = await world.SignInAsync(new Person("S-LETTER"));
        Assert.Equal(HttpStatusCode.Forbidden, large.Status);
    }

    [Fact]
    public async Task An_address_that_only_the_profile_tells_counts_too()
    {
        await world.Site.AccountAsync("told later");
        using var browser = await world.SignInAsync(new Person("s-told") { Told = "told.later@people.example" });
        Assert.Equal("/account", browser.Location);
    }

    [Fact]
    public async Task A_provider_vouches_for_its_own_domains_only()
    {
        await world.Site.AccountAsync("insider");
        await world.Site.Graph.WriteAsync("test", writer => writer.CreateAsync(Account.Label, new Account { Name = "x", Email = "operator@elsewhere.example", SecurityStamp = "x", CreatedOn = new DateOnly(2026, 1, 1) }.Properties(key => key)));
        using var outsider = await world.SignInAsync(new Person("s-outsider", "operator@elsewhere.example"), "guarded");
        Assert.Equal(HttpStatusCode.Forbidden, outsider.Status);
        using var insider = await world.SignInAsync(new Person("s-insider", "insider@people.example"), "guarded");
        Assert.Equal("/account", insider.Location);
    }

    [Theory]
    [InlineData("town", null, false)]
    [InlineData("town", "pwd", false)]
    [InlineData("town", "pwd mfa", true)]
    [InlineData("town", "hwk", true)]
    [InlineData("town", "pwd otp", true)]
    [InlineData("guarded", null, true)]
    public async Task A_session_is_strong_where_provider_or_token_says_that_a_second_factor_was_asked_for(string provider, string? methods, bool strong)
    {
        await world.Site.AccountAsync("operating officer", ("operator", null, null));
        using var browser = await world.SignInAsync(new Person("s-operator", "operating.officer@people.example") { Methods = methods }, provider);
        await browser.GetAsync("/admin/letters");
        Assert.Equal(strong ? HttpStatusCode.OK : HttpStatusCode.Redirect, browser.Status);
    }

    [Fact]
    public async Task The_way_back_has_no_language_and_leads_into_the_language_that_it_began_in()
    {
        await world.Site.AccountAsync("speaker of ukrainian");
        using var browser = await world.Site.BrowserAsync();
        var there = await ProviderSite.LeaveAsync(browser, language: "/uk", next: "/uk/account/data");
        Assert.Contains(Uri.EscapeDataString("https://localhost/sign-in/oidc/town/callback"), there, StringComparison.Ordinal);
        await ProviderSite.ReturnAsync(browser, await world.Provider.ApproveAsync(there, new Person("s-uk", "speaker.of.ukrainian@people.example")));
        Assert.Equal("/uk/account/data", browser.Location);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Signing_in_never_leads_to_another_site(string next)
    {
        await world.Site.AccountAsync("led astray");
        using var browser = await world.SignInAsync(new Person("s-astray", "led.astray@people.example"), next: next);
        Assert.Equal("/account", browser.Location);
    }

    [Fact]
    public async Task A_disabled_account_is_refused_whether_it_was_linked_before_or_not()
    {
        foreach (var name in new[] { "leaver linked", "leaver unlinked" })
        {
            var account = await world.Site.AccountAsync(name);
            var person = new Person("s-" + name, name.Replace(' ', '.') + "@people.example");
            if (name is "leaver linked")
            {
                using var before = await world.SignInAsync(person);
                Assert.Equal("/account", before.Location);
            }

            await world.Site.Graph.WriteAsync("test", async writer => await writer.ChangeAsync(account, (await writer.FindAsync(account))!.Version, new() { { "disabledOn", new DateOnly(2026, 11, 25) } }));
            using var browser = await world.SignInAsync(person);
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
            Assert.Contains("vypnutý", browser.Html, StringComparison.Ordinal);
        }
    }

    private Task<IReadOnlyList<Network.Graph.Row>> ActsAsync(string act, string subject) =>
        world.Site.Graph.QueryAsync("audit/find", new { actor = "", subject, acts = act, outcome = "", from = "2000", to = "3000", below = "A", limit = 100 });
}
