using Microsoft.AspNetCore.Mvc;

namespace Network.Web.Rights;

/// <summary>Who can see or change a record, and why.</summary>
[Can(Capability.ReadAccess, "code")]
public sealed class AccessController(AccessStore store) : Controller
{
    [HttpGet("/organisations/{code}/access")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } found ? View("Access", new AccessPage(code, found.ToLookup(one => one.What))) : NotFound();
}

public sealed record AccessPage(string Code, ILookup<Capability, Access> Access);
