using Microsoft.Playwright;

namespace Network.Browser.Scripts;

/// <summary>Hostile texts stand everywhere a person can write; nobody's browser runs one of them on any page, with our policy or without it.</summary>
public sealed class ScriptTests(PayloadSite site) : IClassFixture<PayloadSite>
{
    private static readonly string[] Forms =
    [
        "/sign-in", "/organisations/*/people", "/organisations/*/edit/profile", "/organisations/*/edit/claim", "/organisations/*/denials", "/platforms/platforma-ustecko/groups",
    ];

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task No_text_that_a_person_wrote_runs_on_any_page(bool policy, int hand)
    {
        await using var watch = await EnterAsync(policy);
        var letters = await site.Graph.ReadAsync(async reader => await Task.WhenAll(Enumerable.Range(0, PayloadWorld.Hands).Select(async one => (await reader.FindAsync("Letter", $"{PayloadRecords.Word}{one}"))!.Id)));
        var addresses = new PayloadAddresses(site, letters, hand).All;
        Assert.InRange(addresses.Count, 60, 400);
        var strange = new List<string>();
        foreach (var address in policy ? addresses.Where((_, at) => at % 3 == 0) : addresses) // what runs without it is the harder question
        {
            var answer = await watch.GoToAsync(site.Address + address);
            Assert.True(answer is < 500, $"{answer} {address}");
            strange.AddRange((await watch.TouchAsync()).Select(one => $"{address}: {one}"));
        }

        Assert.Empty(strange);
        watch.AssertQuiet();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_text_runs_where_a_form_shows_again_what_was_typed(bool policy)
    {
        await using var watch = await EnterAsync(policy);
        foreach (var form in Forms.Select(form => form.Replace("*", PayloadWorld.Organisations[0], StringComparison.Ordinal)))
        {
            await watch.GoToAsync(site.Address + form);
            await watch.FillAsync(PayloadWorld.Hand(policy ? 0 : 1));
            Assert.Empty(await watch.TouchAsync());
        }

        watch.AssertQuiet();
    }

    [Fact]
    public async Task No_text_runs_in_a_table_that_is_looked_at_before_it_is_imported()
    {
        await using var watch = await EnterAsync(policy: false);
        await watch.GoToAsync(site.Address + "/imports");
        var cells = string.Join('\n', Payloads.All.Where(one => !one.Text.Contains('\n', StringComparison.Ordinal)).Select((one, at) => $"import-{at};\"{one.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\";ngo"));
        await watch.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "organisations <img src=x onerror=__xss=1>.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes($"code;name;type\n{cells}\n") });
        await watch.SendAsync("main form[enctype] button");
        Assert.Contains("/imports/plans/", watch.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await watch.TouchAsync());
        watch.AssertQuiet();
    }

    private async Task<Watch> EnterAsync(bool policy)
    {
        var watch = await Watch.OpenAsync(site, policy);
        await watch.GoToAsync(site.Address + "/sign-in");
        await watch.SendAsync($"button[value='{PayloadRecords.Person}']");
        return watch;
    }
}
