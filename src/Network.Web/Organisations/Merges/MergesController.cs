using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Organisations.Merges;

/// <summary>A coordinator makes one record of two. Both must lie in the coordinator's region: the gate asks about one, this about the other.</summary>
[Can(Capability.MergeOrganisations, "code")]
public sealed class MergesController(MergeStore store, OrganisationStore organisations, Doors doors) : Controller
{
    [HttpGet("/organisations/{code}/merges")]
    public async Task<IActionResult> Show(string code, string? other, CancellationToken cancel)
    {
        var all = (await organisations.DirectoryAsync(cancel)).Find(new DirectoryFilter());
        var named = all.Where(line => line.Organisation.Code == other || line.Organisation.Official == other?.Trim()).ToArray();
        if (named is [var one] && one.Organisation.Code != code)
        {
            return LocalRedirect(Url.Content(Address(code, one.Organisation.Code)));
        }

        return View("Merges", new MergesPage(all.First(line => line.Organisation.Code == code).Organisation, await store.LikeAsync(code, cancel), await store.OfAsync(code, cancel), other));
    }

    [HttpGet("/organisations/{code}/merges/{other}")]
    public async Task<IActionResult> Preview(string code, string other, CancellationToken cancel) =>
        await RefusedAsync(other, cancel) ?? (await store.PreviewAsync(code, other, cancel) is { } preview ? View("Merge", preview) : NotFound());

    /// <param name="take">Keys of properties whose value comes from the other record.</param>
    [HttpPost("/organisations/{code}/merges/{other}")]
    public async Task<IActionResult> Create(string code, string other, string[]? take, CancellationToken cancel) =>
        await RefusedAsync(other, cancel) ?? Done(code, await store.MergeAsync(code, other, (take ?? []).ToHashSet(), cancel));

    /// <summary>The other record is out of sight and lies in no region any more; it was in this one when it was merged.</summary>
    [HttpPost("/organisations/{code}/merges/{other}/undoings")]
    public async Task<IActionResult> Undo(string code, string other, CancellationToken cancel) => Done(code, await store.UndoAsync(code, other, cancel));

    private static string Address(string code, string other) => $"{Addresses.Organisation(code)}/merges/{Uri.EscapeDataString(other)}";

    private async Task<IActionResult?> RefusedAsync(string other, CancellationToken cancel) => await doors.DecideAsync(Capability.MergeOrganisations, other, cancel) switch
    {
        Decision.Allowed => null,
        Decision.NotThere => NotFound(),
        Decision.SignIn or Decision.Stronger or Decision.Refused => StatusCode(StatusCodes.Status403Forbidden),
    };

    private IActionResult Done(string code, MergeResult result) => result switch
    {
        MergeResult.Done => LocalRedirect(Url.Content(Addresses.Organisation(code) + "/merges")),
        MergeResult.NotThere => NotFound(),
        MergeResult.MergedFurther => Conflict(),
    };
}

/// <summary>All likely duplicates of a region on one page.</summary>
[Can(Capability.KeepRegion, "code")]
public sealed class DuplicatesController(MergeStore store, Territories.TerritoryStore territories, TimeProvider clock) : Controller
{
    [HttpGet("/territories/{code}/duplicates")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await territories.FindAsync(code, LocalDay.Today(clock), cancel) is { } found
        ? View("Duplicates", new DuplicatesPage(code, found.Territory.Name, await store.InRegionAsync(code, cancel)))
        : NotFound();
}
