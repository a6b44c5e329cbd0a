using System.Net;
using Network.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Network.Tests.Letters;
using Network.Web.Rights;

namespace Network.Tests.Accounts;

/// <summary>What opens once: links in letters, invitations, the first administrator's link.</summary>
public sealed class LinkTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    [Fact]
    public async Task A_link_signs_in_once_and_opening_it_alone_does_nothing()
    {
        await site.AccountAsync("linked");
        using var asking = await site.BrowserAsync();
        await asking.PostAsync("/uk/sign-in", "/uk/sign-in/links", ("address", "Linked@people.example"));
        Assert.Equal(HttpStatusCode.OK, asking.Status);
        var path = (await site.Services.LetterPathAsync("linked@people.example"))!;
        Assert.StartsWith("/uk/sign-in/links/", path, StringComparison.Ordinal);
        using var scanner = await site.BrowserAsync();
        await scanner.GetAsync(path);
        using var person = await site.BrowserAsync();
        await person.PostAsync(path, path);
        Assert.Equal("/uk/account", person.Location);
        Assert.Contains("linked", (await person.GetAsync("/account")).Html, StringComparison.Ordinal);
        await scanner.PostAsync(path);
        Assert.Equal(HttpStatusCode.Gone, scanner.Status);
    }

    [Fact]
    public async Task A_link_is_asked_for_with_the_same_answer_whether_the_address_is_known_or_not()
    {
        await site.AccountAsync("known");
        var answers = new List<string>();
        foreach (var address in new[] { "known@people.example", "not-known@people.example" })
        {
            using var asking = await site.BrowserAsync();
            await asking.PostAsync("/sign-in", "/sign-in/links", ("address", address));
            answers.Add($"{asking.Status} {asking.Html.Replace(address, "", StringComparison.Ordinal)}");
        }

        Assert.Single(answers.Distinct());
        Assert.NotNull(await site.Services.LetterPathAsync("known@people.example"));
        Assert.Null(await site.Services.LetterPathAsync("not-known@people.example", wait: false));
    }

    [Fact]
    public async Task A_link_that_is_a_quarter_of_an_hour_old_opens_nothing()
    {
        await site.AccountAsync("late");
        using var asking = await site.BrowserAsync();
        await asking.PostAsync("/sign-in", "/sign-in/links", ("address", "late@people.example"));
        var path = (await site.Services.LetterPathAsync("late@people.example"))!;
        site.Clock.Advance(TimeSpan.FromMinutes(16));
        await asking.PostAsync(path, path);
        Assert.Equal(HttpStatusCode.Gone, asking.Status);
    }

    [Fact]
    public async Task Of_a_hundred_who_accept_an_invitation_at_once_one_joins_once()
    {
        using var admin = await site.BrowserAsync(await site.AccountAsync("inviting admin", ("organisationAdmin", "Organisation", "org-here")));
        await admin.PostAsync("/organisations/org-here/people", "/organisations/org-here/people/invitations", ("name", "Nová Kolegyně"), ("email", "new@people.example"), ("role", "Member"), ("language", "uk"));
        Assert.True(admin.Location == "/organisations/org-here/people", $"{admin.Status} {admin.Html}");
        var path = (await site.Services.LetterPathAsync("new@people.example"))!;
        var browsers = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ => await (await site.BrowserAsync()).GetAsync(path)));
        Assert.Contains("Nová Kolegyně", browsers[0].Html, StringComparison.Ordinal);
        await Task.WhenAll(browsers.Select(browser => browser.PostAsync(path, ("name", "Nová Kolegyně"))));
        Assert.Single(browsers, browser => browser.Location == "/uk/account");
        Assert.Equal(99, browsers.Count(browser => browser.Status == HttpStatusCode.Gone));
        var people = await site.Graph.QueryAsync("accounts/people", new { label = "Organisation", thing = "org-here" });
        Assert.Single(people, row => row.Text("email") == "new@people.example");
    }

    [Fact]
    public async Task A_revoked_replaced_or_expired_invitation_opens_nothing_by_no_way()
    {
        using var admin = await site.BrowserAsync(await site.AccountAsync("second admin", ("organisationAdmin", "Organisation", "org-there")));
        var first = await InvitedAsync(admin);
        var second = await InvitedAsync(admin);
        Assert.NotEqual(first, second);
        using var person = await site.BrowserAsync();
        Assert.Equal(HttpStatusCode.Gone, (await person.GetAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync(second)).Status);
        site.Clock.Advance(TimeSpan.FromDays(15));
        await person.PostAsync(second, ("name", "Pozdní"));
        Assert.Equal(HttpStatusCode.Gone, person.Status);
        await person.PostAsync("/sign-in", "/sign-in/links", ("address", "often@people.example"));
        Assert.DoesNotContain("/sign-in/links/", await site.Services.LetterPathAsync("often@people.example") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_administrator_comes_by_a_link_and_after_that_nobody_does()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("start");
        var links = scope.ServiceProvider.GetRequiredService<OneTimeLinkStore>();
        var (first, second) = (await links.ForFirstAdministratorAsync(CancellationToken.None), await links.ForFirstAdministratorAsync(CancellationToken.None));
        using var person = await site.BrowserAsync();
        await person.PostAsync($"/first-administrator/{first}", $"/first-administrator/{first}", ("name", ""), ("email", "not an address"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, person.Status);
        Assert.Contains("not an address", person.Html, StringComparison.Ordinal);
        await person.PostAsync($"/first-administrator/{first}", ("name", "Správkyně"), ("email", "root@people.example"));
        Assert.Equal("/account", person.Location);
        using var late = await site.BrowserAsync();
        foreach (var spent in new[] { first, second, "nonsense" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await late.GetAsync($"/first-administrator/{spent}")).Status);
        }

        Assert.Null(await links.ForFirstAdministratorAsync(CancellationToken.None));
    }

    private async Task<string> InvitedAsync(Browser admin)
    {
        site.Clock.Advance(TimeSpan.FromSeconds(1));
        await admin.PostAsync("/organisations/org-there/people", "/organisations/org-there/people/invitations", ("name", "Často Zvaná"), ("email", "often@people.example"), ("role", "Member"), ("language", "cs"));
        Assert.True(admin.Status == HttpStatusCode.Redirect, $"{admin.Status} {admin.Html}");
        return (await site.Services.LetterPathAsync("often@people.example"))!;
    }
}
