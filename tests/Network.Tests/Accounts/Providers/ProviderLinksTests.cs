using System.Net;

namespace Network.Tests.Accounts.Providers;

/// <summary>What the account page does with links to providers.</summary>
public sealed class ProviderLinksTests(ProviderSite world) : IClassFixture<ProviderSite>
{
    [Fact]
    public async Task A_link_is_shown_told_with_the_own_data_and_removed()
    {
        var account = await world.Site.AccountAsync("tidy");
        using var browser = await world.SignInAsync(new Person("s-tidy", "tidy@people.example"));
        Assert.Contains("Město", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
        Assert.Contains("s-tidy", (await browser.GetAsync("/account/data.json")).Html, StringComparison.Ordinal);
        await browser.PostAsync("/account", "/account/providers/removals", ("link", Assert.Single(await world.LinksAsync(account)).Id));
        Assert.Equal("/account", browser.Location);
        Assert.Empty(await world.LinksAsync(account));
        Assert.DoesNotContain("Město", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_removes_somebody_elses_link()
    {
        var account = await world.Site.AccountAsync("victim");
        using var victim = await world.SignInAsync(new Person("s-victim", "victim@people.example"));
        using var meddler = await world.Site.BrowserAsync(await world.Site.AccountAsync("meddler"));
        await meddler.PostAsync("/account", "/account/providers/removals", ("link", Assert.Single(await world.LinksAsync(account)).Id));
        Assert.Equal(HttpStatusCode.NotFound, meddler.Status);
        Assert.Single(await world.LinksAsync(account));
    }

    [Fact]
    public async Task Two_windows_that_sign_in_for_the_first_time_at_once_make_one_link()
    {
        var account = await world.Site.AccountAsync("impatient");
        var windows = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.SignInAsync(new Person("s-impatient", "impatient@people.example"))));
        Assert.All(windows, window => Assert.Equal("/account", window.Location));
        Assert.Single(await world.LinksAsync(account));
        Array.ForEach(windows, window => window.Dispose());
    }
}
