using Microsoft.Playwright;

namespace Network.Browser;

/// <summary>Signing in and what stands behind it, in a real browser.</summary>
public sealed class AccountTests(Site site)
{
    private static readonly (string Person, string[] Pages)[] Behind =
    [
        ("neziskovka", ["/account", "/account/password", "/account/second-factor", "/account/data", "/account/acts", "/organisations/ppi/people", "/organisations/ppi/access", "/organisations/ppi/handovers", "/organisations/ppi/handovers/iryna-bondar"]),
        ("koordinator", ["/account", "/territories/CZ042/people", "/platforms/platforma-ustecko/people", "/proposals"]),
        ("spravce", ["/account", "/admin/people", "/territories/CZ042/people", "/admin/letters", "/admin/audit", "/admin/audit?check=true"]),
    ];

    [Theory]
    [MemberData(nameof(Seen.EachOnce), MemberType = typeof(Seen))]
    public async Task The_sign_in_page_is_sound(Seen seen)
    {
        await using var page = await site.OpenAsync("/sign-in", seen);
        await page.AssertSoundAsync();
        await page.PictureAsync("sign-in");
    }

    [Theory]
    [InlineData("cs", 1280)]
    [InlineData("uk", 390)]
    public async Task Pages_behind_signing_in_are_sound(string language, int width)
    {
        foreach (var (person, pages) in Behind)
        {
            await using var page = await site.EnterAsync(person, pages[0], new Seen(language, width));
            foreach (var path in pages)
            {
                await page.GoToAsync(site.Address + page.Prefix + path);
                await page.AssertSoundAsync();
                await page.PictureAsync($"{person}{path.Replace('/', '-').Split('?')[0]}");
            }
        }
    }

    [Fact]
    public async Task A_passkey_is_added_and_then_signs_in_without_an_address()
    {
        await using var page = await site.EnterAsync("skola", "/account");
        var device = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await page.Page.Locator("[data-new-passkey] button").ClickAsync();
        await Assertions.Expect(page.Page.Locator("form[action$='/passkeys/removals']")).ToHaveCountAsync(1);
        await page.Page.Locator("form[action$='/sign-out'] button").ClickAsync();
        await page.Page.GotoAsync(site.Address + "/uk/sign-in?next=%2Faccount");
        await page.Page.Locator("[data-passkey] button").ClickAsync();
        await page.Page.WaitForURLAsync("**/account");
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync("Mgr. Hana Vlčková");
    }

    [Fact]
    public async Task A_page_whose_session_was_ended_elsewhere_shows_its_content_no_longer()
    {
        await using var here = await site.EnterAsync("koordinator", "/account");
        while (!await here.Page.EvaluateAsync<bool>("performance.getEntriesByType('resource').some(r => r.name.includes('/live/negotiate'))")) await Task.Delay(50);
        await Task.Delay(500); // the line itself opens right after
        await using var there = await site.EnterAsync("koordinator", "/account");
        await there.Page.Locator("form[action$='/ends-of-others'] button").ClickAsync();
        await Assertions.Expect(here.Page.Locator("main [role=alert]")).ToBeVisibleAsync();
        Assert.DoesNotContain("koordinator@demo.example", await here.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_and_inviting_work_by_keyboard_alone()
    {
        await using var page = await site.OpenAsync("/sign-in?next=%2Forganisations%2Fppi%2Fpeople");
        await new Keyboard(page.Page).WalkAsync();
        var keyboard = new Keyboard(page.Page);
        await keyboard.TabToAsync(page.Page.Locator("button[value='neziskovka@demo.example']"));
        await keyboard.PressAsync("Enter");
        await page.Page.WaitForURLAsync("**/people");
        await keyboard.TabToAsync(page.Page.Locator("#name"));
        await keyboard.TypeAsync("Nová Kolegyně");
        await keyboard.TabToAsync(page.Page.Locator("#email"));
        await keyboard.TypeAsync("to není adresa");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".errors")).ToBeFocusedAsync();
        await Assertions.Expect(page.Page.Locator("#email")).ToHaveValueAsync("to není adresa");
        await page.AssertAccessibleAsync();
    }
}
