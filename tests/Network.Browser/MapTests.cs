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
        ];
        var data = new TheoryData<string, string, int>();
        foreach (var page in pages)
        {
            data.Add(page, "cs", 1280);
            data.Add(page, "uk", 390);
            data.Add(page, "en", 360);
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
}
