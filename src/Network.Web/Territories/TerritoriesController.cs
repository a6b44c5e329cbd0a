using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Rights;
using Network.Web.Search;
using Network.Web.Shared;

namespace Network.Web.Territories;

[Public("the map is for everybody")]
public sealed class TerritoriesController(TerritoryStore store, SearchStore search, CatalogueStore catalogues, TimeProvider clock) : Controller
{
    [HttpGet("/territories")]
    public async Task<IActionResult> List(string? name, CancellationToken cancel)
    {
        var typed = SearchWords.Of(name);
        var found = typed.IsEmpty ? null : await search.FindAsync(typed, SearchKind.Places, cancel);
        return View("Territories", new TerritoriesPage(await store.RegionsAsync(cancel), typed, found));
    }

    [HttpGet("/territories/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await store.FindAsync(code, LocalDay.Today(clock), cancel) is { } found
            ? View("Territory", new TerritoryPage(found, await catalogues.CurrentAsync(cancel), LocalDay.Today(clock)))
            : NotFound();
}
