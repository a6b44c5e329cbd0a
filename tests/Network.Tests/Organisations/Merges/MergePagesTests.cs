namespace Network.Tests.Organisations.Merges;

/// <summary>Merging through the whole application.</summary>
public sealed class MergePagesTests(SeedWorld world) : IAsyncLifetime
{
    private OwnSite site = null!;

    public async ValueTask InitializeAsync() => site = await OwnSite.OfAsync(world);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_coordinator_compares_merges_and_takes_it_back_and_the_old_address_leads_on()
    {
        var coordinator = await site.SignInAsync("coordinator Territory CZ042");
        Assert.Contains("/organisations/ppi/merges", (await coordinator.OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);
        const string page = "/organisations/ppi/merges/charita-usti";
        var (status, html) = await coordinator.OpenAsync(page);
        Assert.Equal(200, status);
        Assert.Contains("Charita Ústí nad Labem", html, StringComparison.Ordinal);
        Assert.Equal("/organisations/ppi/merges", (await coordinator.SendAsync(page, page)).Next);
        Assert.Equal(200, (await coordinator.OpenAsync("/organisations/ppi/history")).Status);
        using (var moved = await site.Nobody().Browser.GetAsync(new Uri("/uk/organisations/charita-usti", UriKind.Relative)))
        {
            Assert.Equal((301, "/uk/organisations/ppi"), ((int)moved.StatusCode, moved.Headers.Location?.ToString()));
        }

        Assert.Equal("/organisations/ppi/merges", (await coordinator.SendAsync("/organisations/ppi/merges", page + "/undoings")).Next);
        Assert.Equal(200, (await site.Nobody().OpenAsync("/organisations/charita-usti")).Status);
    }

    [Fact]
    public async Task Both_must_lie_in_the_coordinators_region()
    {
        var coordinator = await site.SignInAsync("coordinator Territory CZ042");
        Assert.Equal(403, (await coordinator.OpenAsync("/organisations/ppi/merges/charita-brno")).Status);
        Assert.Equal(403, (await coordinator.SendAsync("/organisations/ppi/merges/charita-usti", "/organisations/ppi/merges/charita-brno")).Status);
        Assert.Equal(403, (await coordinator.OpenAsync("/organisations/charita-brno/merges/ppi")).Status);
        Assert.Equal(404, (await coordinator.OpenAsync("/organisations/ppi/merges/neni")).Status);
        Assert.Equal(403, (await (await site.SignInAsync("organisationAdmin Organisation ppi")).OpenAsync("/organisations/ppi/merges")).Status);
        Assert.Equal(200, (await coordinator.OpenAsync("/territories/CZ042/duplicates")).Status);
        Assert.Equal(403, (await coordinator.OpenAsync("/territories/CZ064/duplicates")).Status);
    }
}
