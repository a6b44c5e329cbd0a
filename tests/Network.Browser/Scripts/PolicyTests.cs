namespace Network.Browser.Scripts;

/// <summary>Our own pages keep our own policy: nothing of theirs has to be stopped, on the ordinary data.</summary>
public sealed class PolicyTests(Site site)
{
    private static readonly (string Route, string Address)[] Things =
    [
        ("/organisations/{code}", "/organisations/ppi"), ("/territories/{code}", "/territories/CZ042"), ("/platforms/{code}", "/platforms/platforma-ustecko"), ("/disputes/{code}", "/disputes/edu-04-4202"),
        ("/contacts/{code}", "/contacts/tel-ppi-usti"), ("/matters/{code}", "/matters/EDU-01"), ("/laws/{**code}", "/laws/326/1999"), ("/{what}/{thing?}", "/profile"), ("/handovers/{person}", "/handovers/jana-mala"), ("/merges/{other}", "/merges/charita-usti"),
    ];

    [Theory]
    [InlineData("neziskovka")]
    [InlineData("koordinator")]
    [InlineData("spravce")]
    public async Task No_page_of_ours_does_what_our_policy_stops(string person)
    {
        await using var watch = await Watch.OpenAsync(site, policy: true);
        await watch.GoToAsync(site.Address + "/sign-in");
        await watch.SendAsync($"button[value='{person}@demo.example']");
        var strange = new List<string>();
        foreach (var route in PayloadAddresses.Endpoints(site.Services).Select(one => one.Route).Distinct().Where(route => Opens(route) == person))
        {
            var address = Things.Aggregate(route, (path, thing) => path.Replace(thing.Route, thing.Address, StringComparison.Ordinal));
            Assert.True(await watch.GoToAsync(site.Address + address) is < 500, address);
            strange.AddRange((await watch.TouchAsync()).Select(one => $"{address}: {one}"));
        }

        Assert.Empty(strange);
        watch.AssertQuiet();
    }

    /// <summary>Each page is opened once, by somebody who may.</summary>
    private static string Opens(string route) =>
        route.StartsWith("/admin", StringComparison.Ordinal) ? "spravce"
        : new[] { "/imports", "/territories", "/disputes", "/platforms", "/proposals", "/matters", "/laws" }.Any(part => route.StartsWith(part, StringComparison.Ordinal)) || route.Contains("/merges", StringComparison.Ordinal) ? "koordinator"
        : "neziskovka";
}
