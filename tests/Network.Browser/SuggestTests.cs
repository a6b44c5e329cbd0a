using Microsoft.Playwright;

namespace Network.Browser;

public sealed class SuggestTests(Site site)
{
    private const string Answer = """[{"label":"Zápis do školy","detail":"Školy","href":"/privacy"},{"label":"Zápis do rejstříku","value":"zápis do rejstříku"}]""";

    [Fact]
    public async Task Suggestions_are_a_combobox_that_arrows_enter_and_escape_drive()
    {
        await using var page = await OpenAsync();
        var input = page.Page.Locator("#q");
        await input.PressSequentiallyAsync("zápis");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(2);
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-expanded", "true");
        await page.AssertAccessibleAsync();
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(input).ToHaveValueAsync("zápis do rejstříku");
        await Assertions.Expect(input).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_what_was_typed()
    {
        await using var page = await OpenAsync();
        var input = page.Page.Locator("#q");
        await input.PressSequentiallyAsync("zápis");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(input).ToHaveValueAsync("zápis");
    }

    [Fact]
    public async Task A_press_on_a_suggestion_goes_to_its_page()
    {
        await using var page = await OpenAsync();
        await page.Page.Locator("#q").PressSequentiallyAsync("zápis");
        await page.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(site.Address + "/privacy");
    }

    [Fact]
    public async Task A_failing_server_leaves_a_plain_question_box()
    {
        await using var page = await site.OpenAsync("/");
        await page.Page.RouteAsync("**/suggestions?*", route => route.AbortAsync());
        await page.Page.Locator("#q").PressSequentiallyAsync("zápis");
        await page.Page.WaitForTimeoutAsync(400);
        await Assertions.Expect(page.Page.Locator("[role=listbox]")).ToBeHiddenAsync();
    }

    private async Task<OpenPage> OpenAsync()
    {
        var page = await site.OpenAsync("/");
        await page.Page.RouteAsync("**/suggestions?*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = Answer }));
        return page;
    }
}
