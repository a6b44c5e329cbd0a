using System.Net;
using System.Text.Json;

namespace Network.Tests.Shared;

public sealed class PagesTests
{
    [Theory]
    [InlineData("/", "cs")]
    [InlineData("/en", "en")]
    [InlineData("/uk/", "uk")]
    public async Task The_path_says_the_language(string path, string language)
    {
        await using var site = new TestSite();
        var answer = await site.CreateClient().GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(language, answer.Content.Headers.ContentLanguage.Single());
        Assert.Contains($"<html lang=\"{language}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_stay_in_the_language_and_alternates_name_the_others()
    {
        await using var site = new TestSite();
        var html = await site.CreateClient().GetStringAsync(new Uri("/uk/privacy?x=1", UriKind.Relative));
        Assert.Contains("href=\"/uk/accessibility\"", html, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\" href=\"http://localhost", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/privacy?x=1\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/privacy?x=1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Czech_has_one_address_without_a_prefix()
    {
        await using var site = new TestSite();
        var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var answer = await client.GetAsync(new Uri("/cs/privacy?x=1", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/privacy?x=1", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/icons.svg")]
    [InlineData("/uk/icons.svg")]
    [InlineData("/en/dist/style.css")]
    public async Task Files_are_served_under_every_language(string path)
    {
        await using var site = new TestSite();
        Assert.Equal(HttpStatusCode.OK, (await site.CreateClient().GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("/nowhere", "Tady nic není", 404)]
    [InlineData("/en/nowhere", "There is nothing here", 404)]
    [InlineData("/uk/fails", "У нас сталася помилка", 500)]
    public async Task An_error_speaks_the_language_and_keeps_its_headers(string path, string title, int status)
    {
        await using var site = new TestSite("Production");
        var answer = await site.CreateClient().GetAsync(new Uri(path, UriKind.Relative));
        var html = (await answer.Content.ReadAsStringAsync()).Replace("&#xA0;", " ", StringComparison.Ordinal);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("as asked", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", "Tady nic není", 404)]
    [InlineData("/uk/nowhere", "Тут нічого немає", 404)]
    public async Task A_program_gets_an_error_as_json_in_the_same_words(string path, string title, int status)
    {
        await using var site = new TestSite();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("application/json");
        var answer = await site.CreateClient().SendAsync(request);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((title, status), (problem.RootElement.GetProperty("title").GetString()!.Replace('\u00A0', ' '), problem.RootElement.GetProperty("status").GetInt32()));
    }

    [Theory]
    [InlineData("/privacy", 200)]
    [InlineData("/uk/answers?q=x", 200)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/icons.svg", 200)]
    [InlineData("/nowhere", 404)]
    public async Task The_head_alone_of_a_page_can_be_asked_for(string path, int status)
    {
        await using var site = new TestSite();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        var answer = await site.CreateClient().SendAsync(request);
        Assert.Equal((status, ""), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Over_an_empty_store_every_page_still_answers()
    {
        await using var site = new TestSite();
        string[] pages = ["/", "/answers", "/answers?q=x", "/answers?matter=EDU-01&place=562564", "/matters", "/organisations", "/territories", "/laws", "/search", "/search?q=x", "/suggestions?q=xyz"];
        foreach (var page in pages.SelectMany(page => new[] { page, "/uk" + page }))
        {
            Assert.Equal((page, HttpStatusCode.OK), (page, (await site.CreateClient().GetAsync(new Uri(page, UriKind.Relative))).StatusCode));
        }
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(100_000)]
    public async Task A_pasted_letter_as_a_question_is_refused_with_a_page_not_a_cut_connection(int length)
    {
        await using var site = new TestSite();
        site.UseKestrel(0);
        site.StartServer();
        using var client = new HttpClient { BaseAddress = site.ClientOptions.BaseAddress };
        var answer = await client.GetAsync(new Uri("/uk/answers?q=" + new string('a', length), UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
        Assert.Contains("<h1>Запит задовгий</h1>", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 20_000);
    }
}
