using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Sets or changes one's own password; all other devices are signed out.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class PasswordsController(UserManager<Account> accounts, SessionStore sessions, GuessLimit limit, Caller caller, Text text) : Controller
{
    [HttpGet("/account/password")]
    public async Task<IActionResult> Show() => View("Password", new PasswordPage((await accounts.OwnAsync(caller)).PasswordHash is not null, []));

    [HttpPost("/account/password")]
    public async Task<IActionResult> Change(string? current, string? wanted, CancellationToken cancel)
    {
        var account = await accounts.OwnAsync(caller);
        if (await WrongAsync(account, current, wanted) is { } wrong)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Password", new PasswordPage(account.PasswordHash is not null, [wrong]));
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, wanted!);
        await accounts.UpdateAsync(account);
        await sessions.EndOthersAsync(account.Id, caller.Who.Session, cancel);
        return LocalRedirect(Url.Content("~/account"));
    }

    private async Task<FieldError?> WrongAsync(Account account, string? current, string? wanted)
    {
        if (account.PasswordHash is not null && (!limit.MayTry("change " + account.Id) || !await accounts.CheckPasswordAsync(account, current ?? "")))
        {
            return new("current", text["password.current.wrong"]);
        }

        if ((wanted ?? "").Length < 12)
        {
            return new("wanted", text["password.tooShort"]);
        }

        return WeakPasswords.Weakness(wanted!, account) is { } weakness ? new("wanted", text["password." + weakness]) : null;
    }
}

/// <param name="HasOne">The old one is asked for.</param>
public sealed record PasswordPage(bool HasOne, IReadOnlyList<FieldError> Errors);
