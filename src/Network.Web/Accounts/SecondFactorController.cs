using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>
/// The code generator of one's own account. Turning it on, off or making new recovery codes asks for a code of it, so
/// that a device left open is not enough.
/// </summary>
[Can(Capability.UseOwnAccount)]
public sealed class SecondFactorController(UserManager<Account> accounts, SessionStore sessions, GuessLimit limit, Caller caller, IDataProtectionProvider protection, Text text) : Controller
{
    private const int Codes = 8;
    private readonly IDataProtector sealing = protection.CreateProtector("new-authenticator-key", caller.Who.Account ?? "");

    [HttpGet("/account/second-factor")]
    public async Task<IActionResult> Show(string? next)
    {
        var account = await accounts.OwnAsync(caller);
        return View("SecondFactor", Page(account, account.SecondFactor ? null : accounts.GenerateNewAuthenticatorKey(), next, null));
    }

    [HttpPost("/account/second-factor")]
    public async Task<IActionResult> TurnOn(string? code, string? key, string? next, CancellationToken cancel)
    {
        var account = await accounts.OwnAsync(caller);
        if (account.SecondFactor || Unsealed(key) is not { } shared)
        {
            return LocalRedirect(Url.Content("~/account/second-factor"));
        }

        account.AuthenticatorKey = shared;
        if (!await OpensAsync(account, code))
        {
            return Wrong(account, shared, next);
        }

        account.SecondFactor = true;
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes);
        await sessions.StrengthenAsync(caller.Who.Session!, cancel);
        await sessions.EndOthersAsync(account.Id, caller.Who.Session, cancel);
        return View("RecoveryCodes", new RecoveryCodesPage([.. codes ?? []], Url.IsLocalUrl(next) ? next : null));
    }

    [HttpPost("/account/second-factor/removals")]
    public async Task<IActionResult> TurnOff(string? code)
    {
        var account = await accounts.OwnAsync(caller);
        if (!account.SecondFactor || !await OpensAsync(account, code))
        {
            return Wrong(account, null, null);
        }

        (account.SecondFactor, account.AuthenticatorKey, account.RecoveryCodes) = (false, null, []);
        await accounts.UpdateAsync(account);
        return LocalRedirect(Url.Content("~/account"));
    }

    [HttpPost("/account/second-factor/codes")]
    public async Task<IActionResult> NewCodes(string? code)
    {
        var account = await accounts.OwnAsync(caller);
        return account.SecondFactor && await OpensAsync(account, code)
            ? View("RecoveryCodes", new RecoveryCodesPage([.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? []], null))
            : Wrong(account, null, null);
    }

    private async Task<bool> OpensAsync(Account account, string? code) => limit.MayTry("code " + account.Id)
        && await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, string.Concat((code ?? "").Where(char.IsDigit)));

    private ViewResult Wrong(Account account, string? key, string? next)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SecondFactor", Page(account, key, next, text["signin.code.wrong"]));
    }

    private SecondFactorPage Page(Account account, string? key, string? next, string? error) =>
        new(account.SecondFactor, key, key is null ? null : sealing.Protect(key), account.Email, account.RecoveryCodes.Count, next, error);

    /// <summary>The key travels sealed with the form until a code proves that the generator has it.</summary>
    private string? Unsealed(string? key)
    {
        try
        {
            return key is null ? null : sealing.Unprotect(key);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
