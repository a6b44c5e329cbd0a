using Network.Web.Organisations;

namespace Network.Tests.Organisations;

/// <summary>A contact is stored once and knows where it is used.</summary>
public sealed class ContactStoreTests(SeedWorld world)
{
    [Fact]
    public async Task A_contact_lists_every_place_post_and_competence_that_shows_it()
    {
        var (contact, uses) = (await new ContactStore(world.Graph).FindAsync("tel-ppi-usti", CancellationToken.None))!.Value;
        Assert.Equal("+420 475 000 114", contact.Value);
        Assert.Equal([UseKind.Organisation, UseKind.Branch, UseKind.Post, UseKind.Competence], uses.Select(use => use.Kind).Distinct().Order());
        Assert.All(uses, use => Assert.Equal("ppi", use.Organisation.Code));
        Assert.All(uses.Where(use => use.Kind == UseKind.Competence), use => Assert.NotNull(use.Matter));
    }

    [Fact]
    public async Task An_unknown_contact_is_null() => Assert.Null(await new ContactStore(world.Graph).FindAsync("nic", CancellationToken.None));
}
