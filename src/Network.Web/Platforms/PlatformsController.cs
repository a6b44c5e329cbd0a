using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Platforms;

[Public("the network is for everybody to see")]
public sealed class PlatformsController(PlatformStore store, Doors doors, TimeProvider clock) : Controller
{
    [HttpGet("/platforms")]
    public async Task<IActionResult> List(string? kind, string? region, CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        var known = Enum.TryParse<PlatformKind>(kind, ignoreCase: true, out var found) && Enum.IsDefined(found);
        return View("Platforms", new PlatformsPage(await store.DirectoryAsync(today, cancel), known ? found : null, string.IsNullOrWhiteSpace(region) ? null : region, today));
    }

    [HttpGet("/platforms/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await store.FindAsync(code, cancel) is { } found
        ? View("Platform", new PlatformPage(found, LocalDay.Today(clock), await doors.OpenAsync(Capability.KeepPlatform, code, cancel)))
        : NotFound();
}
