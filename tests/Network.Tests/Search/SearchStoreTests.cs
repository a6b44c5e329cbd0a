using System.Diagnostics;
using Network.Web.Search;

namespace Network.Tests.Search;

/// <summary>Finding things by words, over the seed data.</summary>
public sealed class SearchStoreTests(SeedWorld world)
{
    private readonly SearchStore store = new(world.Graph);

    [Theory]
    [InlineData("úřad práce")]
    [InlineData("urad prace")]
    [InlineData("na úřadu práce")]
    [InlineData("ÚP")]
    [InlineData("labour office")]
    [InlineData("бюро праці")]
    public async Task The_labour_office_is_found_however_it_is_said(string typed) =>
        Assert.Contains("~/organisations/urad-prace", (await FindAsync(typed, SearchKind.Organisations)).Take(3));

    [Theory]
    [InlineData("prace", SearchKind.Organisations, "~/organisations/urad-prace")]
    [InlineData("v Teplicích", SearchKind.Places, "~/territories/567442")]
    [InlineData("zápisu do základních škol", SearchKind.Matters, "~/matters/EDU-01")]
    [InlineData("school enrolment", SearchKind.Matters, "~/matters/EDU-01")]
    [InlineData("561/2004 § 36", SearchKind.Laws, "~/laws/561/2004%20%C2%A7%2036")]
    [InlineData("561/2004", SearchKind.Laws, "~/laws/561/2004")]
    [InlineData("školský zákon", SearchKind.Laws, "~/laws/561/2004")]
    [InlineData("475 000 114", SearchKind.Contacts, "~/contacts/tel-ppi-usti")]
    public async Task Diacritics_inflection_and_language_do_not_matter(string typed, SearchKind kind, string address) =>
        Assert.Contains(address, (await FindAsync(typed, kind)).Take(5));

    [Theory]
    [InlineData("Telpice", SearchKind.Places, "~/territories/567442")]
    [InlineData("Tepllice", SearchKind.Places, "~/territories/567442")]
    [InlineData("Tplice", SearchKind.Places, "~/territories/567442")]
    [InlineData("Teplive", SearchKind.Places, "~/territories/567442")]
    [InlineData("zamestnaneckz karta", SearchKind.Matters, "~/matters/RES-03")]
    [InlineData("cizinecká policei", SearchKind.Organisations, "~/organisations/cizpol-usti")]
    public async Task One_wrong_letter_does_not_matter(string typed, SearchKind kind, string address) =>
        Assert.Contains(address, (await FindAsync(typed, kind)).Take(5));

    [Fact]
    public async Task A_name_comes_before_a_text_that_mentions_it()
    {
        var hits = await store.FindAsync(SearchWords.Of("trvalý pobyt"), SearchKind.Matters, CancellationToken.None);
        var named = hits.Select(hit => hit.Name.In("cs").Contains("rvalý pobyt", StringComparison.Ordinal)).ToArray();
        Assert.True(named[0], hits[0].Name.In("cs"));
        Assert.True(named.Count(yes => yes) < named.Length, "Some are found by their text only.");
    }

    [Fact]
    public async Task A_town_comes_before_the_districts_named_after_it()
    {
        var hits = await store.FindAsync(SearchWords.Of("Děčín"), SearchKind.Places, CancellationToken.None);
        Assert.Equal("municipality", hits[0].Choice);
        Assert.True(hits.Count >= 4);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_their_district()
    {
        var hits = await store.FindAsync(SearchWords.Of("Lukov"), SearchKind.Places, CancellationToken.None);
        Assert.Equal(["Teplice", "Znojmo"], hits.Where(hit => hit is { Choice: "municipality" } && hit.Name.In("cs") == "Lukov").Select(hit => hit.Place).Order());
    }

    [Theory]
    [InlineData("škola")]
    [InlineData("kurz češtiny pro dospělé Děčín nesmysl")]
    public async Task The_same_words_give_the_same_order(string typed)
    {
        var first = await store.FindAsync(SearchWords.Of(typed), CancellationToken.None);
        var second = await new SearchStore(world.Graph).FindAsync(SearchWords.Of(typed), CancellationToken.None);
        Assert.NotEmpty(first);
        Assert.Equal(first.Select(hit => hit.Address), second.Select(hit => hit.Address));
    }

    [Fact]
    public async Task Where_nothing_has_all_the_words_something_with_most_of_them_is_found() =>
        Assert.Equal("~/matters/EDU-01", (await FindAsync("zápis do základní školy kvantový", SearchKind.Matters))[0]);

    [Theory]
    [InlineData("'; DROP TABLE node; --")]
    [InlineData("\"unclosed AND (NEAR OR * ^ name: -")]
    [InlineData("MATCH (n) DETACH DELETE n //")]
    [InlineData("{}[]()!?~*:\\/+-&&||")]
    [InlineData("\0\u0001\u001b[31m\u202E")]
    [InlineData("%' OR 1=1")]
    [InlineData("AND OR NOT NEAR")]
    [InlineData("\uD800 škola")]
    [InlineData("   ")]
    public async Task Nothing_that_can_be_typed_breaks_it(string typed)
    {
        await store.FindAsync(SearchWords.Of(typed), CancellationToken.None);
        Assert.NotEmpty(await FindAsync("škola", SearchKind.Matters));
    }

    [Fact]
    public void A_pasted_letter_is_refused_and_kept()
    {
        var typed = SearchWords.Of(new string('a', SearchWords.Longest + 1));
        Assert.True(typed.IsTooLong);
        Assert.True(typed.IsEmpty);
        Assert.False(SearchWords.Of(new string('a', SearchWords.Longest)).IsTooLong);
    }

    [Fact]
    public async Task A_search_takes_far_less_than_a_second()
    {
        await store.FindAsync(SearchWords.Of("škola"), CancellationToken.None);
        var clock = Stopwatch.StartNew();
        foreach (var typed in new[] { "prace", "úřad", "škola Děčín", "zápis dítěte do školy v Teplicích", "telpice" })
        {
            var before = clock.ElapsedMilliseconds;
            var count = (await store.FindAsync(SearchWords.Of(typed), CancellationToken.None)).Count;
            TestContext.Current.TestOutputHelper?.WriteLine($"{typed}: {count} in {clock.ElapsedMilliseconds - before} ms");
        }

        Assert.InRange(clock.ElapsedMilliseconds, 0, 5000); // generous: the machine of the tests is shared
    }

    private async Task<IReadOnlyList<string>> FindAsync(string typed, SearchKind kind) =>
        [.. (await store.FindAsync(SearchWords.Of(typed), kind, CancellationToken.None)).Select(hit => hit.Address)];
}
