using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Organisations.Merges;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Organisations;

[Public("the map is for everybody")]
public sealed class OrganisationsController(OrganisationStore store, MergeStore merges, CatalogueStore catalogues, TimeProvider clock) : Controller
{
    [HttpGet("/organisations")]
    public async Task<IActionResult> List(string? region, string? type, string? name, int page = 1, CancellationToken cancel = default)
    {
        var known = Enum.TryParse<OrganisationType>(type, ignoreCase: true, out var found) && Enum.IsDefined(found);
        var filter = new DirectoryFilter(Said(region), known ? found : null, Said(name), page);
        return View("Organisations", new DirectoryPage(await store.DirectoryAsync(cancel), filter));
    }

    [HttpGet("/organisations/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        return await store.FindAsync(code, today, cancel) is { } found
            ? View("Organisation", new OrganisationPage(found, await catalogues.CurrentAsync(cancel), today))
            : await MovedAsync(code, cancel);
    }

    /// <summary>The address of a duplicate leads to the record that was kept.</summary>
    private async Task<IActionResult> MovedAsync(string code, CancellationToken cancel) =>
        await merges.MovedToAsync(code, cancel) is { } kept ? LocalRedirectPermanent(Url.Content(Addresses.Organisation(kept))) : NotFound();

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
