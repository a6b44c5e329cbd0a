using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Matters;

[Public("the map is for everybody")]
public sealed class MattersController(MatterStore store, CatalogueStore catalogues, TimeProvider clock) : Controller
{
    [HttpGet("/matters")]
    public async Task<IActionResult> List(string? group, CancellationToken cancel)
    {
        var catalogue = await catalogues.CurrentAsync(cancel);
        if (string.IsNullOrEmpty(group))
        {
            return View("MatterGroups", new MatterGroupsPage(catalogue));
        }

        return catalogue.MatterGroups.FirstOrDefault(known => known.Code.Equals(group, StringComparison.OrdinalIgnoreCase)) is { } found
            ? View("MatterGroup", new MatterGroupPage(found, catalogue, LocalDay.Today(clock)))
            : NotFound();
    }

    [HttpGet("/matters/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        var catalogue = await catalogues.CurrentAsync(cancel);
        return catalogue.Matters.TryGetValue(code, out var matter)
            ? View("Matter", new MatterPage(await store.DescribeAsync(matter, cancel), catalogue, LocalDay.Today(clock)))
            : NotFound();
    }
}
