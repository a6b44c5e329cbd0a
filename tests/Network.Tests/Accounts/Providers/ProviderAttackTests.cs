using System.Net;

namespace Network.Tests.Accounts.Providers;

/// <summary>What is forged, late, sent twice or slipped in gets a page and no session.</summary>
public sealed class ProviderAttackTests(ProviderSite world) : IClassFixture<ProviderSite>
{
    [Theory]
    [InlineData("issuer")]
    [InlineData("audience")]
    [InlineData("nonce")]
    [InlineData("expired")]
    [InlineData("none")]
    [InlineData("secret")]
    [InlineData("subject")]
    public async Task A_token_that_is_not_in_order_opens_nothing(string twist)
    {
        await world.Site.AccountAsync("target");
        using var browser = await world.SignInAsync(new Person("s-target", "target@people.example") { Twist = twist }, language: "/en");
        await FailedAsync(browser);
        Assert.Contains("Signing in did not work", await TextAsync(browser, "/en/sign-in/oidc/town/trouble/failed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_token_untouched_opens_the_account()
    {
        await world.Site.AccountAsync("target");
        using var browser = await world.SignInAsync(new Person("s-target", "target@people.example") { Twist = "nothing" });
        Assert.Equal("/account", browser.Location);
    }

    [Fact]
    public async Task Breaking_off_at_the_provider_gets_a_page_in_ones_language()
    {
        using var browser = await world.SignInAsync(new Person("s-x") { Error = "access_denied" }, language: "/en");
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Signing in was broken off", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_of_the_provider_gets_a_page_without_its_words()
    {
        using var browser = await world.SignInAsync(new Person("s-x") { Error = "server_error" });
        await FailedAsync(browser);
        Assert.DoesNotContain("As the test asked", browser.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in/oidc/town/callback")]
    [InlineData("/sign-in/oidc/town/callback?code=x")]
    [InlineData("/sign-in/oidc/town/callback?code=x&state=forged")]
    [InlineData("/sign-in/oidc/town/callback?error=access_denied&state=forged")]
    [InlineData("/sign-in/oidc/town/callback?id_token=x&state=forged")]
    [InlineData("/uk/sign-in/oidc/town/callback?code=x&state=%00%ff")]
    public async Task A_return_that_was_never_asked_for_is_refused(string address)
    {
        using var browser = await world.Site.BrowserAsync();
        await FailedAsync(await ProviderSite.ReturnAsync(browser, address));
    }

    [Fact]
    public async Task A_return_in_another_browser_or_a_second_time_is_refused()
    {
        await world.Site.AccountAsync("traveller");
        using var browser = await world.Site.BrowserAsync();
        var back = await world.Provider.ApproveAsync(await ProviderSite.LeaveAsync(browser), new Person("s-traveller", "traveller@people.example"));
        using var thief = await world.Site.BrowserAsync();
        await FailedAsync(await ProviderSite.ReturnAsync(thief, back));
        Assert.Equal("/account", (await ProviderSite.ReturnAsync(browser, back)).Location);
        using var again = await ProviderSite.ReturnAsync(browser, back);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
    }

    [Theory]
    [InlineData("code")] // PKCE: the code belongs to another sign-in
    [InlineData("iss")] // another provider answers
    public async Task Something_slipped_into_the_return_is_refused(string what)
    {
        await world.Site.AccountAsync("mallory");
        using var mallory = await world.Site.BrowserAsync();
        var theirs = await world.Provider.ApproveAsync(await ProviderSite.LeaveAsync(mallory), new Person("s-mallory", "mallory@people.example"));
        using var browser = await world.Site.BrowserAsync();
        var own = await world.Provider.ApproveAsync(await ProviderSite.LeaveAsync(browser), new Person("s-mallory", "mallory@people.example"));
        var forged = own.Replace(Part(own, what), what == "code" ? Part(theirs, what) : "iss=https%3A%2F%2Fother.example", StringComparison.Ordinal);
        Assert.NotEqual(own, forged);
        await FailedAsync(await ProviderSite.ReturnAsync(browser, forged));
    }

    [Fact]
    public async Task The_provider_gives_nothing_for_a_code_without_its_verifier()
    {
        using var browser = await world.Site.BrowserAsync();
        var back = await world.Provider.ApproveAsync(await ProviderSite.LeaveAsync(browser), new Person("s-code"));
        var answer = await world.Provider.RedeemAsync(
            ("grant_type", "authorization_code"), ("code", Uri.UnescapeDataString(Part(back, "code")[5..])), ("redirect_uri", "https://localhost/sign-in/oidc/town/callback"), ("client_id", "network"), ("client_secret", RealProvider.Secret));
        Assert.Contains("code_verifier", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_site_leads_nowhere()
    {
        using var browser = await world.Site.BrowserAsync();
        await browser.PostAsync("/sign-in/oidc/town");
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
    }

    [Theory]
    [InlineData("/sign-in/oidc/town/arrival", HttpStatusCode.BadRequest)]
    [InlineData("/sign-in/oidc/other/arrival", HttpStatusCode.NotFound)]
    [InlineData("/sign-in/oidc/other/callback", HttpStatusCode.NotFound)]
    [InlineData("/sign-in/oidc/town/trouble/whatever", HttpStatusCode.NotFound)]
    public async Task An_address_typed_by_hand_leads_nowhere(string address, HttpStatusCode status)
    {
        using var browser = await world.Site.BrowserAsync();
        Assert.Equal(status, (await browser.GetAsync(address)).Status);
    }

    private static async Task FailedAsync(Browser browser)
    {
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
    }

    private static async Task<string> TextAsync(Browser browser, string address) => (await browser.GetAsync(address)).Html;

    private static string Part(string address, string name) => address.Split('?', '&').Single(part => part.StartsWith(name + "=", StringComparison.Ordinal));
}
