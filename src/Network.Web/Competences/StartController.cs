using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Competences;

[Public("asking needs no account")]
public sealed class StartController(CatalogueStore catalogues, StartStore start, IConfiguration configuration, TimeProvider clock) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        var catalogue = await catalogues.CurrentAsync(cancel);
        var counts = catalogue.Matters.Values.CountBy(matter => matter.Group).ToDictionary();
        return View("Start", new StartPage(
            [.. catalogue.MatterGroups.Select(group => (group, counts.GetValueOrDefault(group.Code)))],
            configuration["Centre"] is { Length: > 0 } centre ? await start.PersonAsync(centre, today, cancel) : null,
            await start.NewlyVerifiedAsync(today, cancel),
            await start.NewlyInForceAsync(today, cancel),
            catalogue.Languages,
            today));
    }
}
