using System.Text.Json;
using System.Text.RegularExpressions;

namespace Network.Tests;

/// <summary>The pages of the competence map through the whole application.</summary>
public sealed partial class MapPagesTests(SeedSite site) : IClassFixture<SeedSite>
{
    private static readonly string[] Kinds =
    [
        "/organisations", "/organisations?type=ngo&region=CZ042&name=charita", "/organisations?page=3", "/organisations?page=-1&type=x", "/organisations/ppi", "/organisations/mu-bilina", "/organisations/oamp",
        "/matters", "/matters?group=EDU", "/matters?group=edu", "/matters/EDU-01", "/matters/INF-04",
        "/territories", "/territories?name=lukov", "/territories/562564", "/territories/CZ", "/territories/CZ042", "/territories/4202", "/territories/reg-decin",
        "/laws", "/laws?area=EDU&q=zakon", "/laws/561/2004", "/laws/561%2F2004%20%C2%A7%2036", "/laws/561/2004%20%C2%A7%2036?date=2020-02-01", "/laws/561/2004?date=nonsense", "/laws/EU%202001/55",
        "/coverage", "/coverage/CZ042?language=uk&group=EDU", "/coverage/4202?status=TP&group=hou", "/coverage/562564?group=HEA&all=true", "/coverage/CZ", "/coverage/4202/EDU-10?language=vi&date=2026-02-01", "/coverage/562564/RES-05",
        "/contacts/tel-ppi-usti", "/search", "/search?q=skola", "/search?q=skola&kind=laws", "/search?q=xyzxyz&kind=nonsense",
    ];

    public static TheoryData<string> Addresses => [.. from page in Kinds from language in new[] { "", "/en", "/uk" } select language + page];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_opens_with_one_heading_and_without_inline_style(string address)
    {
        var (status, html) = await site.OpenAsync(address);
        Assert.Equal(200, status);
        Assert.Single(Heading().Matches(html));
        Assert.DoesNotContain(" style=\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(Repeated(), html);
        Assert.DoesNotContain("href=\"#\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organisations/nikdo")]
    [InlineData("/matters/NIC-01")]
    [InlineData("/matters?group=NIC")]
    [InlineData("/territories/nic")]
    [InlineData("/coverage/nic")]
    [InlineData("/coverage/4202/NIC-01")]
    [InlineData("/coverage/CZ042/EDU-01")]
    [InlineData("/laws/1/1900")]
    [InlineData("/laws/561/2004/36")]
    [InlineData("/contacts/nic")]
    [InlineData("/uk/organisations/%01%27%22")]
    public async Task What_is_not_there_is_a_page_that_says_so(string address)
    {
        var (status, html) = await site.OpenAsync(address);
        Assert.Equal(404, status);
        Assert.Single(Heading().Matches(html));
    }

    [Fact]
    public async Task Every_link_of_the_pages_leads_somewhere()
    {
        string[] from = ["/organisations/ppi", "/matters/EDU-01", "/territories/562564", "/laws/561/2004%20%C2%A7%2036", "/contacts/tel-ppi-usti", "/search?q=skola", "/uk/laws/326/1999"];
        var links = new HashSet<string>();
        foreach (var address in from)
        {
            links.UnionWith(Link().Matches((await site.OpenAsync(address)).Html).Select(link => System.Net.WebUtility.HtmlDecode(link.Groups[1].Value)));
        }

        Assert.True(links.Count > 100, $"{links.Count} links");
        foreach (var link in links)
        {
            var (status, _) = await site.OpenAsync(link);
            Assert.True(status == 200, $"{link}: {status}");
        }
    }

    [Fact]
    public async Task Too_long_a_search_is_refused_in_words_and_keeps_what_was_typed()
    {
        var (status, html) = await site.OpenAsync("/search?q=" + new string('x', 250));
        Assert.Equal(400, status);
        Assert.Contains("nejvýš 200 znaků", html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains(new string('x', 250), html, StringComparison.Ordinal);
        Assert.Equal(414, (await site.OpenAsync("/search?q=" + new string('x', 100_000))).Status);
    }

    [Fact]
    public async Task A_whole_question_in_the_search_box_is_offered_an_answer()
    {
        Assert.Contains("/answers?q=", (await site.OpenAsync("/search?q=" + Uri.EscapeDataString("zápis do školy Jílové"))).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/answers?q=", (await site.OpenAsync("/search?q=matrika")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_fill_in_matters_and_places_and_lead_to_organisations()
    {
        var found = await SuggestAsync("zápis do školy jílo");
        Assert.Contains(found, one => one.Label == "Zápis do základní školy" && one.Value == one.Label);
        Assert.Contains(found, one => one is { Label: "Jílové", Value: "zápis do školy Jílové" });
        Assert.Contains(found, one => one.Href == "/organisations/zs-jilove");
        Assert.All(await SuggestAsync("luk", "&kind=places"), one => Assert.NotNull(one.Value));
        Assert.Empty(await SuggestAsync(new string('x', 300)));
        Assert.Empty(await SuggestAsync("'\"\0*"));
    }

    private async Task<IReadOnlyList<Suggested>> SuggestAsync(string typed, string more = "")
    {
        var (status, json) = await site.OpenAsync("/suggestions?q=" + Uri.EscapeDataString(typed) + more);
        Assert.Equal(200, status);
        return JsonSerializer.Deserialize<List<Suggested>>(json, JsonSerializerOptions.Web)!;
    }

    private sealed record Suggested(string Label, string? Href, string? Value);

    [GeneratedRegex("<h1")]
    private static partial Regex Heading();

    /// <summary>"kraj Ústecký kraj": a kind before a name that already says it.</summary>
    [GeneratedRegex(@"kraj (<span[^>]*>)?Ústecký kraj|край (<span[^>]*>)?Устецький край|úřadu (<span[^>]*>)?Matriční obvod")]
    private static partial Regex Repeated();

    [GeneratedRegex("""<a [^>]*href="(/[^"#]*)""")]
    private static partial Regex Link();
}
