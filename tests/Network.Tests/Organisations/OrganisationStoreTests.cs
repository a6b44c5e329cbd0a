using Network.Web.Competences;
using Network.Web.Organisations;

namespace Network.Tests.Organisations;

/// <summary>Organisations over the seed data.</summary>
public sealed class OrganisationStoreTests(SeedWorld world)
{
    private readonly OrganisationStore store = new(world.Graph);

    [Fact]
    public async Task Places_of_one_organisation_keep_their_own_area_hours_and_contacts()
    {
        var branches = (await FindAsync("ppi")).Branches;
        var (decin, usti) = (branches.Single(branch => branch.Code == "ppi-decin"), branches.Single(branch => branch.Code == "ppi-usti"));
        Assert.NotEqual(decin.Serves, usti.Serves);
        Assert.NotEqual(decin.Hours, usti.Hours);
        Assert.Empty(decin.Contacts.Select(contact => contact.Code).Intersect(usti.Contacts.Select(contact => contact.Code)));
        Assert.Contains(usti.Languages, spoken => spoken.Language == "vi" && spoken.State(SeedWorld.Today) == ClaimState.Overdue);
    }

    [Fact]
    public async Task A_place_whose_services_have_ended_is_said_to_be_closed_and_comes_last()
    {
        var page = await PageAsync("ppi");
        Assert.Equal(["ppi-usti", "ppi-decin", "ppi-teplice"], page.Branches.Select(block => block.Branch.Code));
        Assert.Equal(new DateOnly(2019, 8, 31), page.Branches[^1].EndedOn);
        Assert.All(page.Branches.Take(2), block => Assert.Null(block.EndedOn));
    }

    [Fact]
    public async Task A_new_person_in_a_post_leaves_what_the_post_does_untouched()
    {
        var found = await FindAsync("ppi");
        var post = found.Posts.Single(post => post.Name.In("cs") == "Interkulturní pracovnice, Děčín");
        Assert.Equal("Oksana Lysenko", post.Holder);
        Assert.Contains(found.Duties, duty => duty.Competence.Post?.Id == post.Id);
        var before = (await store.FindAsync("ppi", new DateOnly(2025, 6, 30), CancellationToken.None))!;
        Assert.Equal("Iryna Bondar", before.Posts.Single(other => other.Id == post.Id).Holder);
        Assert.Equal(Handled(found, post.Id), Handled(before, post.Id));
    }

    [Fact]
    public async Task A_vacant_post_says_since_when()
    {
        var post = (await FindAsync("ppi")).Posts.Single(post => post.Name.In("cs") == "Právní poradce");
        Assert.Null(post.Holder);
        Assert.Equal(new DateOnly(2026, 11, 1), post.VacantSince);
    }

    [Fact]
    public async Task A_claim_that_another_contradicts_is_contested_and_names_the_other()
    {
        var duty = (await FindAsync("zs-decin")).Duties.Concat((await FindAsync("ku-usteckeho-kraje")).Duties).First(duty => duty.Competence.Disputes.Count > 0);
        Assert.Equal(ClaimState.Contested, duty.Competence.State(SeedWorld.Today));
        Assert.DoesNotContain(duty.Overlaps, other => duty.Competence.Disputes.Any(dispute => dispute.Organisation.Code == other.Code));
    }

    [Fact]
    public async Task Two_verified_claims_to_the_same_overlap_and_each_shows_the_other()
    {
        var overlapping = (await FindAsync("ppi")).Duties.First(duty => duty.Overlaps.Count > 0);
        var other = await FindAsync(overlapping.Overlaps[0].Code);
        Assert.Contains(other.Duties, duty => duty.Competence.Matter == overlapping.Competence.Matter && duty.Overlaps.Any(back => back.Code == "ppi"));
    }

    [Fact]
    public async Task An_office_of_many_territories_has_each_duty_once_with_its_areas()
    {
        var found = await FindAsync("oamp");
        Assert.Equal(found.Duties.Count, found.Duties.Select(duty => duty.Competence.Id).Distinct().Count());
        Assert.Contains(found.Duties, duty => duty.Areas.Count == 12);
        Assert.Equal("mv", found.Organisation.Parent?.Code);
        Assert.Contains(found.Organisation.Parts, part => part.Code == "oamp-usti");
    }

    [Fact]
    public async Task What_is_not_there_is_null() => Assert.Null(await store.FindAsync("nikdo", SeedWorld.Today, CancellationToken.None));

    [Theory]
    [InlineData("decin", null, null)]
    [InlineData("Děčína", null, null)]
    [InlineData(null, "CZ042", OrganisationType.Ngo)]
    [InlineData("charita", "CZ042", OrganisationType.Ngo)]
    public async Task The_directory_is_filtered_by_name_region_and_type(string? name, string? region, OrganisationType? type)
    {
        var directory = await store.DirectoryAsync(CancellationToken.None);
        var found = directory.Find(new DirectoryFilter(region, type, name));
        Assert.NotEmpty(found);
        Assert.True(found.Count < directory.Find(new DirectoryFilter()).Count);
        Assert.All(found, line => Assert.True((region is null || line.RegionCode == region) && (type is null || line.Organisation.Type == type)));
    }

    [Fact]
    public async Task The_directory_stands_in_the_order_of_the_czech_alphabet()
    {
        var names = (await store.DirectoryAsync(CancellationToken.None)).Find(new DirectoryFilter()).Select(line => line.Organisation.Official).ToList();
        Assert.True(names.IndexOf("Charita Most") > names.IndexOf("Hasičský záchranný sbor Ústeckého kraje"));
    }

    private static IEnumerable<string> Handled(OrganisationRecord found, string post) =>
        found.Duties.Where(duty => duty.Competence.Post?.Id == post).Select(duty => duty.Competence.Id);

    private async Task<OrganisationRecord> FindAsync(string code) =>
        await store.FindAsync(code, SeedWorld.Today, CancellationToken.None) ?? throw new InvalidOperationException($"The seed has no {code}.");

    private async Task<OrganisationPage> PageAsync(string code) => new(await FindAsync(code), world.Catalogue, SeedWorld.Today);
}
