using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Rights;

namespace Network.Web.Organisations;

[Public("the map is for everybody")]
public sealed class ContactsController(ContactStore store, CatalogueStore catalogues) : Controller
{
    [HttpGet("/contacts/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is var (contact, uses)
            ? View("Contact", new ContactPage(contact, uses, await catalogues.CurrentAsync(cancel)))
            : NotFound();
}

public sealed record ContactPage(Contact Contact, IReadOnlyList<ContactUse> Uses, Catalogue Catalogue)
{
    public IEnumerable<IGrouping<string, ContactUse>> ByOrganisation => Uses.OrderBy(use => use.Kind).DistinctBy(use => (use.Kind, use.Organisation.Code, use.Name.Here, use.Matter)).GroupBy(use => use.Organisation.Code);
}
