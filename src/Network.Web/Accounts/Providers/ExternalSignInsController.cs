using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Accounts.Providers;

/// <summary>A person's own accounts elsewhere that open the one here.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class ExternalSignInsController(ExternalSignInStore store, Caller caller) : Controller
{
    [HttpPost("/account/providers/removals")]
    public async Task<IActionResult> Remove(string? link, CancellationToken cancel) =>
        link is not null && await store.RemoveAsync(caller.Who.Account!, link, cancel) ? LocalRedirect(Url.Content("~/account")) : NotFound();
}
