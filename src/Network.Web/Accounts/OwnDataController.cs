using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>A person's right to see, take along and erase what is held about them. Correcting is done on the account's page.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class OwnDataController(OwnDataStore store, UserManager<Account> accounts, SignIns signIns, Caller caller, Text text) : Controller
{
    [HttpGet("/account/data")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("OwnData", new OwnDataPage(await store.GatherAsync(await accounts.OwnAsync(caller), cancel), null));

    [HttpGet("/account/data.json")]
    public async Task<IActionResult> Export(CancellationToken cancel)
    {
        Response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
        return Json(await store.GatherAsync(await accounts.OwnAsync(caller), cancel));
    }

    /// <summary>Wants the person's own address typed, so that no slip of a finger does it.</summary>
    [HttpPost("/account/data/erasure")]
    public async Task<IActionResult> Erase(string? confirmed, CancellationToken cancel)
    {
        var account = await accounts.OwnAsync(caller);
        if (Account.Folded(confirmed ?? "") != account.Code || !await store.EraseAsync(account, cancel))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            var reason = Account.Folded(confirmed ?? "") == account.Code ? "erase.last" : "erase.confirm.wrong";
            return View("OwnData", new OwnDataPage(await store.GatherAsync(account, cancel), text[reason]));
        }

        await signIns.SignOutAsync();
        return View("Erased");
    }
}

public sealed record OwnDataPage(OwnData Data, string? Error);
