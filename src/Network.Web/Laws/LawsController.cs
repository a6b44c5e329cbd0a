using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Laws;

[Public("law is for everybody")]
public sealed class LawsController(LawStore store, CatalogueStore catalogues, TimeProvider clock) : Controller
{
    [HttpGet("/laws")]
    public async Task<IActionResult> List(string? area, string? q, CancellationToken cancel)
    {
        var wanted = new LawFilter(string.IsNullOrWhiteSpace(area) ? null : area, string.IsNullOrWhiteSpace(q) ? null : q.Trim());
        return View("Laws", new LawsPage(await store.ActsAsync(cancel), await catalogues.CurrentAsync(cancel), wanted, LocalDay.Today(clock)));
    }

    /// <summary>The rest of the path is the code: it holds a slash and spaces.</summary>
    [HttpGet("/laws/{**code}")]
    public async Task<IActionResult> Show(string code, string? date, CancellationToken cancel)
    {
        var today = LocalDay.Today(clock);
        var chosen = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : today;
        return await store.FindAsync(LawCode.Of(code), cancel) is { } card
            ? View("Law", new LawPage(card, await catalogues.CurrentAsync(cancel), today, chosen))
            : NotFound();
    }
}
