using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>Ends sign-ins of one's own, here or on other devices.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class SessionsController(SessionStore sessions, Caller caller) : Controller
{
    [HttpPost("/account/sessions/ends")]
    public async Task<IActionResult> End(string? session, CancellationToken cancel) =>
        session is not null && await sessions.EndAsync(caller.Who.Account!, session, cancel) ? LocalRedirect(Url.Content("~/account")) : NotFound();

    [HttpPost("/account/sessions/ends-of-others")]
    public async Task<IActionResult> EndOthers(CancellationToken cancel)
    {
        await sessions.EndOthersAsync(caller.Who.Account!, caller.Who.Session, cancel);
        return LocalRedirect(Url.Content("~/account"));
    }
}
