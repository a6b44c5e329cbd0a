using System.Net;
using System.Text.Json;
using Network.Tests.Letters;

namespace Network.Tests.Accounts;

public sealed class OwnDataTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    [Fact]
    public async Task A_person_takes_along_what_is_held_about_them_and_nothing_of_others()
    {
        using var browser = await site.BrowserAsync(await site.AccountAsync("curious", ("member", "Organisation", "org-here")));
        await site.AccountAsync("neighbour", ("member", "Organisation", "org-here"));
        await browser.GetAsync("/account/data.json");
        using var json = JsonDocument.Parse(browser.Html);
        Assert.Equal("curious@people.example", json.RootElement.GetProperty("email").GetString());
        Assert.Equal("Organizace here", json.RootElement.GetProperty("roles")[0].GetProperty("where").GetString());
        Assert.DoesNotContain("neighbour", browser.Html, StringComparison.Ordinal);
        Assert.Contains("no-store", browser.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_wants_the_address_typed_and_leaves_nothing_but_a_number()
    {
        var account = await site.AccountAsync("vanishing act", ("member", "Organisation", "org-here"));
        using var browser = await site.BrowserAsync(account);
        await browser.PostAsync("/account/data", "/account/data/erasure", ("confirmed", "somebody@else.example"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.PostAsync("/account/data/erasure", ("confirmed", "Vanishing.Act@people.example"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).Status);
        Assert.Null(await site.Graph.ReadAsync(reader => reader.FindAsync(account)));
        Assert.DoesNotContain(await site.Graph.ReadAsync(reader => reader.HistoryAsync(account)), change => change.ToString().Contains("vanishing", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await site.Graph.QueryAsync("accounts/people", new { label = "Organisation", thing = "org-here" }), row => row.Text("account") == account);
    }

    [Fact]
    public async Task With_an_account_go_the_letters_and_invitations_to_its_address()
    {
        using var admin = await site.BrowserAsync(await site.AccountAsync("inviting", ("organisationAdmin", "Organisation", "org-there")));
        await admin.PostAsync("/organisations/org-there/people", "/organisations/org-there/people/invitations", ("name", "Odcházející"), ("email", "Leaving@people.example"), ("role", "Member"));
        using var person = await site.BrowserAsync(await site.AccountAsync("leaving"));
        await person.PostAsync("/account/data", "/account/data/erasure", ("confirmed", "leaving@people.example"));
        Assert.Equal(HttpStatusCode.OK, person.Status);
        Assert.Null(await site.Services.LetterPathAsync("leaving@people.example", wait: false));
        Assert.DoesNotContain(await site.Graph.QueryAsync("accounts/invitations", new { label = "Organisation", thing = "org-there" }), row => row.Properties("props").Text("email") == "Leaving@people.example");
    }

    [Fact]
    public async Task The_last_administrator_does_not_leave_the_platform_alone()
    {
        using var browser = await site.BrowserAsync(await site.AccountAsync("only operator", ("operator", null, null)));
        await browser.PostAsync("/account/data", "/account/data/erasure", ("confirmed", "only.operator@people.example"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);
    }
}
