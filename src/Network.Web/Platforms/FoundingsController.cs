using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Platforms;

/// <summary>Founds a group: a coordinator in the region, whoever keeps a group below it.</summary>
[Can(Capability.KeepRegion, "code")]
public sealed class FoundingsController(PlatformStore store, TerritoryStore territories, TimeProvider clock) : Controller
{
    [HttpGet("/territories/{code}/platforms")]
    public Task<IActionResult> Show(string code, CancellationToken cancel) => InTerritoryAsync(code, Fresh, false, cancel);

    [HttpPost("/territories/{code}/platforms")]
    public async Task<IActionResult> Create(string code, FoundingForm form, CancellationToken cancel) =>
        await FoundAsync("Territory", code, form, cancel) ?? await InTerritoryAsync(code, form, true, cancel);

    [HttpGet("/platforms/{code}/groups"), Can(Capability.KeepPlatform, "code")]
    public Task<IActionResult> ShowBelow(string code, CancellationToken cancel) => BelowAsync(code, Fresh, false, cancel);

    [HttpPost("/platforms/{code}/groups"), Can(Capability.KeepPlatform, "code")]
    public async Task<IActionResult> CreateBelow(string code, FoundingForm form, CancellationToken cancel) =>
        await FoundAsync(Platform.Label, code, form, cancel) ?? await BelowAsync(code, form, true, cancel);

    private FoundingForm Fresh => new(Kind: PlatformKind.WorkingGroup, Since: LocalDay.Today(clock));

    private async Task<IActionResult?> FoundAsync(string label, string code, FoundingForm form, CancellationToken cancel) =>
        form.Wanted is { } wanted && await store.FoundAsync(label, code, wanted, cancel) is { } made ? LocalRedirect(Url.Content(Addresses.Platform(made))) : null;

    private async Task<IActionResult> InTerritoryAsync(string code, FoundingForm form, bool refused, CancellationToken cancel) =>
        await territories.FindAsync(code, LocalDay.Today(clock), cancel) is { } found ? Page(new FoundingPage(found.Territory, null, form, refused)) : NotFound();

    private async Task<IActionResult> BelowAsync(string code, FoundingForm form, bool refused, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } found ? Page(new FoundingPage(found.Platform.Place, found.Platform, form, refused)) : NotFound();

    private ViewResult Page(FoundingPage page)
    {
        Response.StatusCode = page.Refused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return View("Founding", page);
    }
}
