namespace Network.Browser;

public sealed class StatementTests(Site site)
{
    [Theory]
    [MemberData(nameof(Seen.EachOnce), MemberType = typeof(Seen))]
    public async Task Statements_and_errors_are_sound(Seen seen)
    {
        foreach (var path in new[] { "/accessibility", "/privacy" })
        {
            await using var page = await site.OpenAsync(path, seen);
            await page.AssertSoundAsync();
            await page.PictureAsync(path.Trim('/'));
        }

        await using var lost = await site.OpenAsync("/nowhere", seen, expectedStatus: 404);
        await lost.AssertSoundAsync();
        await lost.PictureAsync("lost");
    }
}
