namespace Network.Browser;

/// <summary>One page of each kind of the competence map, in every language, on a wide screen and on a phone.</summary>
public sealed class MapTests(Site site)
{
    public static TheoryData<string, string, int> Pages()
    {
        string[] pages =
        [
            "/answers?matter=EDU-01&place=562564&status=TP&role=CHI&language=uk", // a pair
            "/answers?matter=EDU-01&place=562564&language=vi", // a gap
            "/answers?matter=PRO-07&place=562564&status=TCN-L", // not entitled
            "/answers?matter=HOU-02&place=Litv%C3%ADnov", // nobody recorded
            "/answers?matter=EDU-01&place=B%C5%99ezina", // ambiguous
            "/answers?matter=LTC-01&place=Nikde", // nothing known
            "/organisations", "/organisations/ppi", "/organisations/magistrat-decin", "/matters", "/matters?group=EDU", "/matters/EDU-01",
            "/territories", "/territories/562564", "/territories/CZ042", "/laws", "/laws/561%2F2004", "/search?q=skola",
            "/coverage", "/coverage/CZ042?language=uk&group=EDU", "/coverage/4202/EDU-10?language=vi",
        ];
        var data = new TheoryData<string, string, int>();
        foreach (var page in pages)
        {
            data.Add(page, "cs", 1280);
            data.Add(page, "uk", 390);
            if (page.StartsWith("/answers", StringComparison.Ordinal) || page.StartsWith("/coverage", StringComparison.Ordinal))
            {
                data.Add(page, "en", 360); // the narrowest, where lines are longest
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_is_sound(string address, string language, int width)
    {
        await using var page = await site.OpenAsync(address, new Seen(language, width));
        await page.AssertSoundAsync();
    }

    [Fact]
    public async Task What_is_not_accessible_is_found()
    {
        await using var page = await site.OpenAsync("/matters");
        await page.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/icon.svg\">')");
        var found = await Assert.ThrowsAnyAsync<Exception>(page.AssertAccessibleAsync);
        Assert.Contains("image-alt", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_phone_the_list_of_gaps_stands_for_the_table()
    {
        const string address = "/coverage/CZ042?language=uk&group=EDU";
        await using (var phone = await site.OpenAsync(address, new Seen("uk", 390)))
        {
            Assert.False(await phone.Page.Locator(".matrix").IsVisibleAsync());
            Assert.True(await phone.Page.Locator(".gaps").IsVisibleAsync());
            await phone.PictureAsync("coverage");
        }

        await using var wide = await site.OpenAsync(address, new Seen("cs", 1280));
        await wide.PictureAsync("coverage");
        await wide.Page.Locator(".matrix .cell").First.FocusAsync();
        await wide.Page.Keyboard.PressAsync("Enter");
        await wide.Page.WaitForURLAsync("**/coverage/*/EDU-*");
        await wide.PictureAsync("coverage-cell");
    }
}
