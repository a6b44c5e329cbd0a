using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Tests.Territories;

/// <summary>Territories over the seed data.</summary>
public sealed class TerritoryStoreTests(SeedWorld world)
{
    private readonly TerritoryStore store = new(world.Graph);

    [Fact]
    public async Task A_municipality_says_what_lies_above_it_nearest_first()
    {
        var found = await FindAsync("562564");
        Assert.Equal(
            [TerritoryKind.Pou, TerritoryKind.Orp, TerritoryKind.District, TerritoryKind.Region, TerritoryKind.State],
            found.Above.Where(territory => !territory.IsSpecial).Select(territory => territory.Kind));
        Assert.Contains(found.Above, territory => territory is { Kind: TerritoryKind.Registry, AreaVerified: false });
        Assert.Equal(["mu-jilove"], found.Offices.Select(office => office.Code));
        Assert.Contains(found.Seated, organisation => organisation.Code == "zs-jilove");
    }

    [Fact]
    public async Task Every_kind_of_territory_lists_what_lies_in_it()
    {
        Assert.Equal(14, (await FindAsync("CZ")).Below.Count);
        Assert.Contains((await FindAsync("CZ042")).Below, line => line.Territory is { Kind: TerritoryKind.Orp, Code: "4202" });
        Assert.Contains((await FindAsync("4202")).Below, line => line.Territory.Code == "562564" && line.District == "Děčín");
        Assert.Contains((await FindAsync("CZ0421")).Below, line => line.Territory.Code == "562564");
        Assert.Empty((await FindAsync("562564")).Below);
    }

    /// <summary>The same worked out naively: a matter is missing where no valid decider or deliverer covers any territory of the ladder.</summary>
    [Theory]
    [InlineData("562564")]
    [InlineData("567442")]
    [InlineData("554782")]
    public async Task What_is_missing_is_what_a_walk_over_all_competences_does_not_find(string place)
    {
        var missing = (await FindAsync(place)).Missing;
        var ladder = (await world.Graph.QueryAsync("territories/ladder", new { place })).Select(row => row.Required("code")).ToArray();
        var there = (await world.Graph.QueryAsync("competences/in-territories", new { matters = world.Catalogue.Matters.Keys, territories = ladder }))
            .Where(row => row.Properties("props").Text("role") is "decides" or "delivers")
            .Where(row => Web.Shared.Period.Of(row.Properties("props")).Contains(SeedWorld.Today))
            .Select(row => row.Required("matter")).ToHashSet();
        var expected = world.Catalogue.Matters.Values.Where(matter => matter.Validity.Contains(SeedWorld.Today) && !there.Contains(matter.Code)).Select(matter => matter.Code);
        Assert.Equal(expected.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Matters_of_an_unknown_special_district_are_not_said_to_have_nobody()
    {
        var page = new TerritoryPage(await FindAsync("562564"), world.Catalogue, SeedWorld.Today);
        Assert.All(page.Unplaced.SelectMany(group => group.Matters), matter => Assert.Contains(matter.Level, new[] { Level.Building, Level.Registry, Level.School, Level.Housing }));
        Assert.Equal(page.Found.Missing.Count, page.Missing.Concat(page.Unplaced).Sum(group => group.Matters.Count));
    }

    [Fact]
    public async Task Help_with_a_language_that_nobody_verified_for_a_year_is_not_offered()
    {
        var helps = (await FindAsync("562564")).Languages;
        Assert.Contains(helps, help => help is { Language: "uk", Organisation.Code: "ppi" });
        var later = (await store.FindAsync("562564", SeedWorld.Today.AddYears(5), CancellationToken.None))!.Languages;
        Assert.DoesNotContain(later, help => help is { Language: "uk", Organisation.Code: "ppi" });
    }

    private async Task<TerritoryRecord> FindAsync(string code) =>
        await store.FindAsync(code, SeedWorld.Today, CancellationToken.None) ?? throw new InvalidOperationException($"The seed has no {code}.");
}
