using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Letters;

namespace Network.Tests.Letters;

public sealed partial class LettersPageTests
{
    private const string Key = "k3ZxQ9abcdefghijKLMNOP";
    private const string Link = "/sign-in/" + Key;

    private static readonly (string, string)[] WithServer = [("Smtp:Host", "mail.example.org"), ("Smtp:From", "network@example.org"), ("Site:Address", "https://network.example.org")];

    [Theory]
    [InlineData("", "Není nastaven poštovní server")]
    [InlineData("/en", "No mail server is set")]
    [InlineData("/uk", "Поштовий сервер не налаштовано")]
    public async Task Without_a_mail_server_the_page_says_so_and_shows_what_waits(string language, string says)
    {
        await using var site = new OperatorSite();
        var (letter, client) = (await site.PutAsync(Link), await site.OperatorAsync());
        var list = await ReadAsync(client, language + "/admin/letters");
        Assert.Contains(says, list, StringComparison.Ordinal);
        Assert.Contains("jana@example.org", list, StringComparison.Ordinal);
        var page = await ReadAsync(client, $"{language}/admin/letters/{letter.Id}");
        Assert.Contains(Link, page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;p style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_mail_server_the_keys_in_links_are_covered()
    {
        await using var site = new OperatorSite(WithServer);
        var (letter, client) = (await site.PutAsync(Link), await site.OperatorAsync());
        var page = await ReadAsync(client, $"/admin/letters/{letter.Id}");
        Assert.DoesNotContain(Key, page, StringComparison.Ordinal);
        Assert.Contains("https://network.example.org/sign-in/…", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Není nastaven", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_is_named_with_its_reason()
    {
        await using var site = new OperatorSite(WithServer);
        site.Services.GetRequiredService<Postage>().Failed("Name or service not known");
        var page = await ReadAsync(await site.OperatorAsync(), "/en/admin/letters");
        Assert.Contains("The mail server has taken no letters since", page, StringComparison.Ordinal);
        Assert.Contains("Name or service not known", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_filtered_by_state()
    {
        await using var site = new OperatorSite();
        await site.PutAsync(Link);
        var client = await site.OperatorAsync();
        Assert.Contains("jana@example.org", await ReadAsync(client, "/admin/letters?state=waiting"), StringComparison.Ordinal);
        Assert.Contains("Žádné dopisy", await ReadAsync(client, "/admin/letters?state=sent"), StringComparison.Ordinal);
        Assert.Contains("jana@example.org", await ReadAsync(client, "/admin/letters?state=nonsense&page=-3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_letter_is_sent_again_by_a_form_and_only_by_it()
    {
        await using var site = new OperatorSite();
        var (letter, client, outbox) = (await site.PutAsync(Link), await site.OperatorAsync(), site.Services.GetRequiredService<Outbox>());
        await outbox.FailedAsync((await outbox.ClaimAsync(letter.Id, "example.org"))!, "550 nobody here");
        var page = await ReadAsync(client, $"/en/admin/letters/{letter.Id}");
        Assert.Contains("550 nobody here", page, StringComparison.Ordinal);
        var door = new Uri(Action().Match(page).Groups[1].Value, UriKind.Relative);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(door, new FormUrlEncodedContent([]))).StatusCode);
        var answer = await client.PostAsync(door, new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups[1].Value)]));
        Assert.Equal((HttpStatusCode.Redirect, $"/en/admin/letters/{letter.Id}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var again = Assert.Single(await site.Services.LettersAsync());
        Assert.Equal((LetterState.Waiting, 0), (again.State, again.Attempts));
        Assert.DoesNotContain("/retries", await ReadAsync(client, $"/admin/letters/{letter.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_letter_is_not_there()
    {
        await using var site = new OperatorSite();
        var client = await site.OperatorAsync();
        var other = await site.Graph.WriteAsync("test", async writer => (await writer.CreateAsync("MatterGroup", new() { { "code", "x" }, { "name", "x" } })).Node.Id);
        foreach (var id in new[] { "nobody", other }) Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/admin/letters/" + id, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_letter_put_while_the_platform_runs_leaves_within_a_moment()
    {
        await using var smtp = new FakeSmtp();
        await using var site = new OperatorSite(("Jobs:Run", "true"), ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{smtp.Settings.Port}"), ("Smtp:Security", "None"), ("Smtp:From", "network@example.org"), ("Site:Address", "https://network.example.org"));
        site.CreateClient().Dispose();
        await Task.Delay(2000); // past the first run of the job; the next one comes in eight seconds
        await site.PutAsync(Link);
        for (var waited = 0; smtp.Kept.IsEmpty && waited < 50; waited++) await Task.Delay(100);
        Assert.Single(smtp.Kept);
    }

    private static async Task<string> ReadAsync(HttpClient client, string address) =>
        (await client.GetStringAsync(new Uri(address, UriKind.Relative))).Replace("&#xA0;", " ", StringComparison.Ordinal);

    [GeneratedRegex("action=\"([^\"]*/retries)\"")]
    private static partial Regex Action();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]*)\"")]
    private static partial Regex Token();
}
