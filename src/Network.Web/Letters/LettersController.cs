using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Letters;

/// <summary>The outgoing letters, for whoever runs the platform.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[Can(Capability.ReadLetters)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LettersController(LetterStore store, Postage postage, LetterAddress address, PageLanguages languages, TimeProvider clock) : Controller
{
    [HttpGet("/admin/letters")]
    public async Task<IActionResult> List(string? state, int page, CancellationToken cancel)
    {
        LetterState? wanted = Enum.TryParse<LetterState>(state, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        var shown = Math.Clamp(page, 1, LettersPage.LastPage);
        return View("Letters", new LettersPage(await store.ListAsync(wanted, shown, cancel), postage, wanted, shown));
    }

    [HttpGet("/admin/letters/{id}")]
    public async Task<IActionResult> Show(string id, CancellationToken cancel) => await store.FindAsync(id, cancel) is { } letter
        ? View("Letter", new LetterPage(letter, postage, address, languages, clock.GetUtcNow()))
        : NotFound();

    [HttpPost("/admin/letters/{id}/retries")]
    public async Task<IActionResult> Retry(string id, CancellationToken cancel) =>
        await store.RetryAsync(id, cancel)
            ? RedirectToAction(nameof(Show), new { id })
            : NotFound();
}
