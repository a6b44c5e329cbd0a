using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Network.Browser;

/// <summary>The whole way of an official without a mouse: ask, change what was understood, follow links, search, menu, language.</summary>
public sealed class KeyboardTests(Site site)
{
    private const string Answer = "/answers?matter=EDU-01&place=562564&status=TP&role=CHI&language=uk";

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 390)]
    [InlineData(Answer, 1280)]
    [InlineData(Answer, 390)]
    public async Task Every_stop_is_seen_once_and_the_last_one_lets_go(string address, int width)
    {
        await using var page = await site.OpenAsync(address, new Seen(Width: width));
        await new Keyboard(page.Page).WalkAsync();
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_menu_into_the_page()
    {
        await using var page = await site.OpenAsync(Answer);
        var keys = new Keyboard(page.Page);
        await keys.TabToAsync(page.Page.Locator(".skip"));
        await keys.PressAsync("Enter");
        await keys.PressAsync("Tab");
        Assert.True(await page.Page.Locator("#content").EvaluateAsync<bool>("content => content.contains(document.activeElement)"));
    }

    [Fact]
    public async Task A_question_is_asked_and_what_was_understood_is_changed()
    {
        await using var page = await site.OpenAsync("/");
        var keys = new Keyboard(page.Page);
        await keys.TabToAsync(page.Page.Locator("#q"));
        await keys.TypeAsync("přihlásit ukrajinské dítě do školy Jílové");
        await keys.PressAsync("Enter");
        var chips = page.Page.Locator("summary.chip");
        await Assertions.Expect(chips.Nth(1)).ToContainTextAsync("Jílové");

        await keys.TabToAsync(chips.Nth(1));
        await keys.PressAsync("Space");
        await keys.TabToAsync(page.Page.Locator("details[open] input[name=place]"));
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("Děčín");
        await keys.PressAsync("Enter");
        await Assertions.Expect(chips.Nth(1)).ToContainTextAsync("Děčín");

        await keys.TabToAsync(chips.Nth(3));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(page.Page.Locator("details[open] select[name=language]"));
        await keys.TypeAsync("viet");
        await keys.TabToAsync(page.Page.Locator("details[open] button[type=submit]"));
        await keys.PressAsync("Enter");
        await Assertions.Expect(chips.Nth(3)).ToContainTextAsync("vietnamština");
        await Assertions.Expect(chips.Nth(1)).ToContainTextAsync("Děčín");
    }

    [Fact]
    public async Task Escape_leaves_an_open_choice_and_the_links_of_the_answer_can_be_followed()
    {
        await using var page = await site.OpenAsync(Answer);
        var keys = new Keyboard(page.Page);
        var where = page.Page.Locator("summary.chip").Nth(1);
        await keys.TabToAsync(where);
        await keys.PressAsync("Enter");
        await keys.TabToAsync(page.Page.Locator("details[open] input[name=place]"));
        await keys.PressAsync("Escape");
        await Assertions.Expect(where).ToBeFocusedAsync();
        await keys.TabToAsync(page.Page.Locator(".pair h2 a").First);
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/organisations/zs-jilove$"));
    }

    [Fact]
    public async Task The_search_suggests_and_arrows_enter_and_escape_drive_it()
    {
        await using var page = await site.OpenAsync("/search");
        var keys = new Keyboard(page.Page);
        var words = page.Page.Locator("#q");
        var chosen = page.Page.Locator("[role=option][aria-selected=true]");
        await keys.TabToAsync(words);
        await keys.TypeAsync("urad prace");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await keys.PressAsync("ArrowDown");
        await Assertions.Expect(chosen).ToHaveCountAsync(1);
        await page.AssertAccessibleAsync();
        await keys.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(words).ToHaveValueAsync("urad prace");
        await keys.PressAsync("ArrowDown");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await keys.PressAsync("ArrowUp"); // the last ones are organisations: pages to go to
        await Assertions.Expect(chosen).ToHaveCountAsync(1);
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/organisations/"));
    }

    [Fact]
    public async Task On_a_phone_the_menu_and_the_language_open_and_lead_on()
    {
        await using var page = await site.OpenAsync(Answer, new Seen(Width: 390));
        var keys = new Keyboard(page.Page);
        await keys.TabToAsync(page.Page.Locator("details.drop:not(.only-small) > summary.iconbtn"));
        await keys.PressAsync("Space");
        await keys.TabToAsync(page.Page.Locator("details[open] a[hreflang=uk]"));
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/uk/answers\\?"));

        await keys.TabToAsync(page.Page.Locator("details.only-small > summary"));
        await keys.PressAsync("Enter");
        await keys.TabToAsync(page.Page.Locator("details[open] a[href$='/organisations']"));
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/uk/organisations$"));
    }
}
