using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Audit;

/// <summary>What I did, and who read or changed what is about me.</summary>
[Can(Capability.ReadOwnAudit)]
public sealed class OwnActsController(AuditStore store, Caller caller) : Controller
{
    [HttpGet("/account/acts")]
    public async Task<IActionResult> List(CancellationToken cancel)
    {
        var me = caller.Who.Account!;
        return View("OwnActs", new OwnActsPage(await store.FindAsync(AuditFilter.Of(me), cancel), await store.FindAsync(AuditFilter.Of(me) with { Actor = null, Subject = me }, cancel)));
    }
}

public sealed record OwnActsPage(IReadOnlyList<NamedEntry> Mine, IReadOnlyList<NamedEntry> AboutMe);
