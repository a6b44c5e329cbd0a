using System.Diagnostics;
using System.Net;

namespace Network.Tests.Accounts.Providers;

/// <summary>A provider that changes its keys, goes away or comes back.</summary>
public sealed class ProviderKeysTests(ProviderSite world) : IClassFixture<ProviderSite>
{
    [Fact]
    public async Task New_keys_are_taken_up_by_the_first_sign_in_and_the_old_ones_open_nothing_more()
    {
        await world.Site.AccountAsync("keyholder");
        var person = new Person("s-keys", "keyholder@people.example");
        for (var change = 0; change < 3; change++)
        {
            using var browser = await world.SignInAsync(person);
            Assert.Equal("/account", browser.Location);
            await world.Provider.ChangeKeysAsync();
            using var after = await world.SignInAsync(person);
            Assert.Equal("/account", after.Location);
            using var thief = await world.SignInAsync(person with { Twist = "takenBack" });
            Assert.Equal(HttpStatusCode.BadRequest, thief.Status);
        }
    }

    [Theory]
    [InlineData("later")]
    [InlineData("silent")]
    public async Task A_provider_that_does_not_answer_gets_a_page_within_ten_seconds(string provider)
    {
        using var browser = await world.Site.BrowserAsync();
        await browser.GetAsync("/en/sign-in");
        var watch = Stopwatch.StartNew();
        await browser.PostAsync("/en/sign-in/oidc/" + provider, ("next", ""));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        Assert.Contains("does not answer", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_that_comes_back_is_asked_at_once_and_one_that_goes_away_on_the_way_gets_a_page()
    {
        await world.Site.AccountAsync("patient");
        var person = new Person("s-patient", "patient@people.example");
        using var browser = await world.Site.BrowserAsync();
        await ProviderSite.LeaveAsync(browser, "later");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        string back;
        await using (var provider = await RealProvider.StartAsync(world.LaterPort))
        {
            Assert.Equal("/account", (await ProviderSite.ReturnAsync(browser, await provider.ApproveAsync(await ProviderSite.LeaveAsync(browser, "later"), person))).Location);
            back = await provider.ApproveAsync(await ProviderSite.LeaveAsync(browser, "later", "/en"), person);
        }

        await ProviderSite.ReturnAsync(browser, back);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
        Assert.Contains("does not answer", browser.Html, StringComparison.Ordinal);
        world.Site.Clock.Advance(TimeSpan.FromMinutes(2));
        await ProviderSite.LeaveAsync(browser, "later");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
    }
}
