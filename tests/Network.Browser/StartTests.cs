using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Network.Browser;

public sealed class StartTests(Site site)
{
    [Theory]
    [MemberData(nameof(Seen.Everywhere), MemberType = typeof(Seen))]
    public async Task The_start_page_is_sound_in_every_language_width_and_theme(Seen seen)
    {
        await using var page = await site.OpenAsync("/", seen);
        await page.AssertSoundAsync();
        await page.PictureAsync("start");
    }

    [Theory]
    [MemberData(nameof(Seen.Narrow), MemberType = typeof(Seen))]
    public async Task The_start_page_fits_the_narrowest_phone(Seen seen)
    {
        await using var page = await site.OpenAsync("/", seen);
        await page.AssertFitsAsync();
    }

    [Theory]
    [InlineData("cs", 1280)]
    [InlineData("uk", 390)]
    public async Task The_first_load_weighs_at_most_200_kilobytes_compressed(string language, int width)
    {
        await using var page = await site.OpenAsync("/", new Seen(language, width));
        var addresses = await page.Page.EvaluateAsync<string[]>(
            "performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).map(r => r.name)");
        using var client = new HttpClient();
        var weights = await Task.WhenAll(addresses.Select(async address => (Address: address, Bytes: Compressed(await client.GetByteArrayAsync(new Uri(address))))));
        foreach (var (address, bytes) in weights) TestContext.Current.TestOutputHelper?.WriteLine($"{bytes} {address}");
        Assert.InRange(weights.Sum(w => w.Bytes), 1, 200 * 1024);
    }

    [Fact]
    public async Task A_chosen_theme_is_remembered()
    {
        await using var page = await site.OpenAsync("/", new Seen(Dark: false));
        var pressed = page.Page.Locator("[data-theme-switch]");
        await Assertions.Expect(pressed).ToHaveAttributeAsync("aria-pressed", "false");
        await pressed.ClickAsync();
        await page.Page.ReloadAsync();
        await Assertions.Expect(page.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Assertions.Expect(pressed).ToHaveAttributeAsync("aria-pressed", "true");
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Without_script_a_dark_device_gets_a_dark_page_and_no_dead_switch()
    {
        await using var page = await site.OpenAsync("/", new Seen(Dark: true, Script: false));
        var ground = await page.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor");
        Assert.Equal("rgb(16, 21, 28)", ground);
        await Assertions.Expect(page.Page.Locator("[data-theme-switch]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_menu_of_a_phone_opens_by_key_and_closes_by_escape()
    {
        await using var page = await site.OpenAsync("/", new Seen(Width: 390));
        var button = page.Page.Locator("details.only-small > summary");
        await button.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator("details.only-small nav")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page.Locator("details.only-small nav")).ToBeHiddenAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_tab_reaches_the_skip_link()
    {
        await using var page = await site.OpenAsync("/");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator(".skip")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Another_language_keeps_the_page_and_its_question()
    {
        await using var page = await site.OpenAsync("/privacy?x=1");
        await page.Page.Locator("summary", new() { HasTextString = "Čeština" }).ClickAsync();
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Українська" }).ClickAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/uk/privacy\\?x=1$"));
        await Assertions.Expect(page.Page.Locator("html")).ToHaveAttributeAsync("lang", "uk");
    }

    // What the published site sends: text compressed, fonts as they are. The development server does not compress.
    private static long Compressed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(body);
        return Math.Min(packed.Length, body.Length);
    }
}
