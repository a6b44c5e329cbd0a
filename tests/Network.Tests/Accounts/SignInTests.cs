using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Accounts;
using Network.Web.Rights;

namespace Network.Tests.Accounts;

/// <summary>Signing in with a password and what guards it, through the whole application.</summary>
public sealed class SignInTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private const string Password = "modrá konvalinka u potoka";

    [Fact]
    public async Task A_password_signs_in_and_leads_where_one_was_going()
    {
        await WithPasswordAsync("iva");
        using var browser = await site.BrowserAsync();
        await browser.PostAsync("/sign-in?next=%2Faccount%2Fdata", "/sign-in", ("email", " IVA@people.example "), ("password", Password), ("next", "/account/data"));
        Assert.Equal("/account/data", browser.Location);
        Assert.Contains("iva", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    public async Task Signing_in_never_leads_to_another_site(string next)
    {
        await WithPasswordAsync("iva");
        using var browser = await site.BrowserAsync();
        await browser.PostAsync("/sign-in", "/sign-in", ("email", "iva@people.example"), ("password", Password), ("next", next));
        Assert.Equal("/account", browser.Location);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_an_account_without_a_password_are_answered_with_the_same_words()
    {
        await WithPasswordAsync("iva");
        await site.AccountAsync("passkey only");
        var answers = new List<(HttpStatusCode, string)>();
        foreach (var address in new[] { "iva@people.example", "nobody@people.example", "passkey.only@people.example" })
        {
            using var browser = await site.BrowserAsync();
            await browser.PostAsync("/sign-in", "/sign-in", ("email", address), ("password", "wrong wrong wrong"));
            answers.Add((browser.Status, Without(browser.Html).Replace(address, "", StringComparison.Ordinal)));
            Assert.Contains(address, browser.Html, StringComparison.Ordinal); // what was typed stays
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answers[0].Item1);
    }

    [Fact]
    public async Task A_stranger_who_guesses_locks_nobody_out_of_a_device_that_is_known()
    {
        await WithPasswordAsync("victim");
        using var owner = await site.BrowserAsync();
        await owner.PostAsync("/sign-in", "/sign-in", ("email", "victim@people.example"), ("password", Password));
        await owner.PostAsync("/account", "/sign-out");
        using var stranger = await site.BrowserAsync();
        await stranger.GetAsync("/sign-in");
        for (var guess = 0; guess < GuessLimit.AnHour; guess++)
        {
            await stranger.PostAsync("/sign-in", ("email", "victim@people.example"), ("password", $"guess number {guess}"));
        }

        await stranger.PostAsync("/sign-in", "/sign-in", ("email", "victim@people.example"), ("password", Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stranger.Status); // even the right one is not looked at any more
        await owner.PostAsync("/sign-in", "/sign-in", ("email", "victim@people.example"), ("password", Password));
        Assert.Equal("/account", owner.Location);
        site.Clock.Advance(TimeSpan.FromHours(1));
        await stranger.PostAsync("/sign-in", "/sign-in", ("email", "victim@people.example"), ("password", Password));
        Assert.Equal("/account", stranger.Location);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await WithPasswordAsync("iva");
        using var browser = await site.BrowserAsync();
        await browser.PostAsync("/sign-in", ("email", "iva@people.example"), ("password", Password));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
    }

    [Fact]
    public async Task A_disabled_account_is_refused_and_its_open_sessions_are_dead()
    {
        var account = await WithPasswordAsync("leaver");
        using var browser = await site.BrowserAsync(account);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);
        await site.Graph.WriteAsync("test", async writer => await writer.ChangeAsync(account, (await writer.FindAsync(account))!.Version, new() { { "disabledOn", new DateOnly(2026, 11, 25) } }));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
        using var again = await site.BrowserAsync();
        await again.PostAsync("/sign-in", "/sign-in", ("email", "leaver@people.example"), ("password", Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_else_ends_the_other_devices_with_their_next_request()
    {
        var account = await site.AccountAsync("two devices");
        using var here = await site.BrowserAsync(account);
        using var there = await site.BrowserAsync(account);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/account")).Status);
        await here.PostAsync("/account", "/account/sessions/ends-of-others");
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_session()
    {
        var owner = await site.AccountAsync("owner of a session");
        using var victim = await site.BrowserAsync(owner);
        using var other = await site.BrowserAsync(await site.AccountAsync("meddler"));
        var session = (await site.Graph.ReadAsync(reader => reader.NeighboursAsync(owner, "HAS", Network.Graph.Direction.Out)))[0].Node.Id;
        await other.PostAsync("/account", "/account/sessions/ends", ("session", session));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        Assert.Equal(HttpStatusCode.OK, (await victim.GetAsync("/account")).Status);
    }

    [Theory]
    [InlineData("krátké", "password.tooShort")]
    [InlineData("123456789012345", "password.common")]
    [InlineData("aaaaaaaaaaaaaaaaa", "password.repeats")]
    [InlineData("hesloheslo12345", "password.common")]
    public void Passwords_that_are_tried_first_are_refused(string password, string key) =>
        Assert.Equal(key, password.Length < 12 ? "password.tooShort" : "password." + WeakPasswords.Weakness(password, new Account { Name = "Jana Nová", Email = "jana@obec.example" }));

    private static string Without(string html) => System.Text.RegularExpressions.Regex.Replace(html, """name="__RequestVerificationToken" type="hidden" value="[^"]+""", "");

    private async Task<string> WithPasswordAsync(string name)
    {
        var id = await site.AccountAsync(name);
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("test");
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(id))!;
        if (account.PasswordHash is null)
        {
            Assert.True((await accounts.AddPasswordAsync(account, Password)).Succeeded);
        }

        return id;
    }
}
