using System.Net;
using System.Text;

namespace Network.Tests.Imports;

/// <summary>Tables through the whole application, as a coordinator sends them.</summary>
public sealed class ImportPagesTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private const string Header = "code;name;type;seat;confidence\r\n";

    [Fact]
    public async Task A_table_is_looked_at_carried_out_followed_and_taken_back()
    {
        using var browser = await CoordinatorAsync();
        var before = await site.Graph.LastChangeAsync();
        await SendAsync(browser, Header + "novy-spolek;Nový spolek;ngo;562335;example\r\n");
        var plan = browser.Location!;
        Assert.Contains("Nový spolek", (await browser.GetAsync(plan)).Html, StringComparison.Ordinal);
        Assert.Equal(before, await site.Graph.LastChangeAsync());
        await browser.PostAsync(plan);
        var run = browser.Location!;
        await browser.PostAsync(plan); // pressed twice
        await DoneAsync(browser, run);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/organisations/novy-spolek")).Status);
        await browser.PostAsync(run, run + "/undos");
        await DoneAsync(browser, run);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/organisations/novy-spolek")).Status);
    }

    [Fact]
    public async Task Problems_are_named_by_line_and_column_and_an_organisation_of_another_region_is_refused()
    {
        using var browser = await CoordinatorAsync();
        await SendAsync(browser, Header + "org-there;Přejmenovaná;ngo;582786;example\r\n;bez kódu;nesmysl;562335;example\r\n");
        await browser.GetAsync(browser.Location!);
        Assert.Contains("org-there", browser.Html, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"Řádek\">3</td>", browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Zapsat všechno", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_refused_in_words()
    {
        using var browser = await CoordinatorAsync();
        await SendAsync(browser, "\"never closed");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("href=\"#file\"", browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_nobody_elses()
    {
        using var one = await CoordinatorAsync();
        await SendAsync(one, Header + "cizi-spolek;Cizí spolek;ngo;562335;example\r\n");
        using var other = await site.BrowserAsync(await site.AccountAsync("operator of imports", ("operator", null, null)));
        Assert.DoesNotContain("Cizí spolek", (await other.GetAsync(one.Location!)).Html, StringComparison.Ordinal);
    }

    private async Task<Browser> CoordinatorAsync() => await site.BrowserAsync(await site.AccountAsync("importing coordinator", ("coordinator", "Territory", "CZ042")));

    private static async Task SendAsync(Browser browser, string table)
    {
        await browser.GetAsync("/imports");
        await browser.SendFileAsync("/imports", "file", "table.csv", Encoding.UTF8.GetBytes(table));
    }

    private static async Task DoneAsync(Browser browser, string run)
    {
        for (var attempt = 0; attempt < 200 && (await browser.GetAsync(run)).Html.Contains("<progress", StringComparison.Ordinal); attempt++)
        {
            await Task.Delay(50);
        }

        Assert.DoesNotContain("<progress", browser.Html, StringComparison.Ordinal);
    }
}
