using Network.Web.Laws;

namespace Network.Tests.Laws;

/// <summary>Law cards over the seed data.</summary>
public sealed class LawStoreTests(SeedWorld world)
{
    private readonly LawStore store = new(world.Graph);

    [Fact]
    public async Task A_paragraph_has_its_act_its_dates_and_what_cites_it()
    {
        var card = (await store.FindAsync("561/2004 § 36", CancellationToken.None))!;
        Assert.Equal("561/2004", card.Law.Provision.ActCode);
        Assert.Equal(new DateOnly(2005, 1, 1), card.Law.Provision.Validity.From);
        Assert.Contains("zs-jilove", card.Citations.Single(citation => citation.Matter == "EDU-01").Roles.Select(role => role.Organisation.Code));
        Assert.Equal("https://www.e-sbirka.cz/eli/cz/sb/2004/561/2020-02-01#par_36", card.Law.Provision.WordingOn(new DateOnly(2020, 2, 1)));
    }

    [Fact]
    public async Task An_act_gathers_what_cites_its_parts_each_organisation_once_a_role()
    {
        var card = (await store.FindAsync("561/2004", CancellationToken.None))!;
        Assert.Equal(["§ 16", "§ 20", "§ 28"], card.Parts.Take(3).Select(part => part.Provision.Paragraph));
        Assert.Equal(card.Citations.Count, card.Citations.Select(citation => citation.Matter).Distinct().Count());
        Assert.All(card.Citations, citation => Assert.Equal(citation.Roles.Count, citation.Roles.Select(role => (role.Role, role.Organisation.Code)).Distinct().Count()));
    }

    [Fact]
    public async Task Every_act_in_the_list_has_a_card_and_no_part_stands_among_them()
    {
        var acts = await store.ActsAsync(CancellationToken.None);
        Assert.NotEmpty(acts);
        Assert.All(acts, act => Assert.False(act.IsPart));
        foreach (var act in acts)
        {
            Assert.NotNull(await store.FindAsync(act.Code, CancellationToken.None));
        }
    }

    [Theory]
    [InlineData("561%2F2004 § 36", "561/2004 § 36")]
    [InlineData("561%2f2004", "561/2004")]
    [InlineData("561/2004\u00a0§\u00a036", "561/2004 § 36")]
    [InlineData("326/1999 hlava XIIIa/", "326/1999 hlava XIIIa")]
    [InlineData("EU 2001/55", "EU 2001/55")]
    public void A_code_survives_the_way_it_was_copied(string path, string code) => Assert.Equal(code, LawCode.Of(path));

    [Theory]
    [InlineData("561/2004", "561/2004 Sb.")]
    [InlineData("561/2004 § 36", "561/2004 Sb., § 36")]
    [InlineData("EU 2001/55", "(EU) 2001/55")]
    public void A_code_is_cited_as_lawyers_cite(string code, string cited) => Assert.Equal(cited, LawCode.Cited(code));
}
