using System.Net;
using Network.Graph;
using Network.Tests.Letters;

namespace Network.Tests.Accounts;

/// <summary>From the first administrator to a region with a coordinator, and how roles and accounts end.</summary>
public sealed class AppointmentTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    [Fact]
    public async Task An_operator_appoints_a_coordinator_who_may_then_review_what_the_region_proposes()
    {
        using var op = await site.BrowserAsync(await site.AccountAsync("appointing operator", ("operator", null, null)));
        Assert.Contains("/territories/CZ042/people", (await op.GetAsync("/admin/people")).Html, StringComparison.Ordinal);
        await op.PostAsync("/territories/CZ042/people", "/territories/CZ042/people/invitations", ("name", "Nová Koordinátorka"), ("email", "region@people.example"), ("role", "Coordinator"), ("language", "cs"));
        Assert.Equal("/territories/CZ042/people", op.Location);
        using var person = await site.BrowserAsync();
        var path = (await site.Services.LetterPathAsync("region@people.example"))!;
        Assert.Contains("kraj here", (await person.GetAsync(path)).Html, StringComparison.Ordinal);
        await person.PostAsync(path, ("name", "Nová Koordinátorka"));
        Assert.Equal("/account", person.Location);
        var account = (await site.Graph.ReadAsync(reader => reader.FindAsync("Account", "region@people.example")))!;
        using var strong = await site.BrowserAsync(account.Id);
        Assert.Equal(HttpStatusCode.OK, (await strong.GetAsync("/proposals/proposal-here")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await strong.GetAsync("/proposals/proposal-there")).Status);

        await op.GetAsync("/territories/CZ042/people");
        var link = Assert.Single((await PeopleAsync("Territory", "CZ042")), row => row.Text("account") == account.Id).Required("link");
        await op.PostAsync("/territories/CZ042/people/removals", ("link", link));
        Assert.Equal(HttpStatusCode.Redirect, (await strong.GetAsync("/proposals/proposal-here")).Status); // acts nowhere else: signed out
    }

    [Fact]
    public async Task Only_a_region_has_coordinators()
    {
        using var op = await site.BrowserAsync(await site.AccountAsync("careful operator", ("operator", null, null)));
        Assert.Equal(HttpStatusCode.NotFound, (await op.GetAsync("/territories/562335/people")).Status);
        await op.PostAsync("/territories/CZ042/people", "/territories/562335/people/invitations", ("name", "Někdo"), ("email", "town@people.example"), ("role", "Coordinator"));
        Assert.Null(await site.Services.LetterPathAsync("town@people.example", wait: false));
    }

    [Fact]
    public async Task An_account_that_is_there_becomes_operator_by_its_invitation_and_the_last_one_stays()
    {
        var first = await site.AccountAsync("first of two", ("operator", null, null));
        await RetireOthersAsync(first);
        var second = await site.AccountAsync("second of two", ("member", "Organisation", "org-here"));
        using var op = await site.BrowserAsync(first);
        await op.PostAsync("/admin/people", "/admin/people/removals", ("link", $"{first} operator"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, op.Status);
        await op.PostAsync("/admin/people", "/admin/people/invitations", ("name", "Druhý"), ("email", "Second.Of.Two@people.example"), ("role", "Operator"), ("language", "en"));
        var path = (await site.Services.LetterPathAsync("Second.Of.Two@people.example"))!;
        using var person = await site.BrowserAsync();
        await person.PostAsync(path, path, ("name", "Druhý"));
        Assert.Equal(["operator"], (await site.Graph.ReadAsync(reader => reader.FindAsync(second)))!.Properties.List("instanceRoles"));
        await op.PostAsync("/admin/people", "/admin/people/removals", ("link", $"{first} operator"));
        Assert.Equal(HttpStatusCode.Redirect, op.Status);
        Assert.Empty((await site.Graph.ReadAsync(reader => reader.FindAsync(first)))!.Properties.List("instanceRoles"));
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_cannot_come_back_and_can_be_opened_again()
    {
        var account = await site.AccountAsync("closing one", ("member", "Organisation", "org-here"));
        using var person = await site.BrowserAsync(account);
        using var op = await site.BrowserAsync(await site.AccountAsync("closing operator", ("operator", null, null)));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/account")).Status);
        await op.PostAsync("/admin/people", "/admin/people/closures", ("closing", "nobody here"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, op.Status);
        Assert.Contains("nobody here", op.Html, StringComparison.Ordinal);
        await op.PostAsync("/admin/people/closures", ("closing", "Closing.One@people.example"));
        Assert.Equal("/admin/people", op.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await person.GetAsync("/account")).Status);
        await person.PostAsync("/sign-in", "/sign-in/links", ("address", "closing.one@people.example"));
        Assert.Null(await site.Services.LetterPathAsync("closing.one@people.example", wait: false));
        await op.PostAsync("/admin/people", "/admin/people/reopenings", ("account", account));
        using var back = await site.BrowserAsync(account);
        Assert.Equal(HttpStatusCode.OK, (await back.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task A_coordinator_appoints_a_convener_of_a_group_in_the_region()
    {
        using var coordinator = await site.BrowserAsync(await site.AccountAsync("group coordinator", ("coordinator", "Territory", "CZ042")));
        await coordinator.PostAsync("/platforms/platform-here/people", "/platforms/platform-here/people/invitations", ("name", "Svolavatel"), ("email", "convener@people.example"), ("role", "Operator"));
        var path = (await site.Services.LetterPathAsync("convener@people.example"))!;
        using var person = await site.BrowserAsync();
        await person.PostAsync(path, path, ("name", "Svolavatel"));
        Assert.Equal("convener", Assert.Single(await PeopleAsync("Platform", "platform-here"), row => row.Text("email") == "convener@people.example").Text("role"));
        Assert.Equal(HttpStatusCode.Forbidden, (await coordinator.GetAsync("/platforms/platform-there/people")).Status);
    }

    private Task<IReadOnlyList<Row>> PeopleAsync(string label, string code) => site.Graph.QueryAsync("accounts/people", new { label, thing = code });

    /// <summary>Operators of other tests of the class.</summary>
    private async Task RetireOthersAsync(string but) => await site.Graph.WriteAsync("test", async writer =>
    {
        foreach (var other in (await writer.QueryAsync("accounts/administrators")).Select(row => row.Required("account")).Where(id => id != but))
        {
            await writer.ChangeAsync(other, (await writer.FindAsync(other))!.Version, new() { { "instanceRoles", null } });
        }

        return true;
    });
}
