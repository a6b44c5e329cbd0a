using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>After the password: a code of the generator, or one from paper.</summary>
[Public("who gave a password only is not signed in yet")]
public sealed class SecondStepsController(SignIns signIns, UserManager<Account> accounts, GuessLimit limit, Text text) : Controller
{
    [HttpGet("/sign-in/code")]
    public async Task<IActionResult> Show(string? next) =>
        await signIns.GetTwoFactorAuthenticationUserAsync() is null ? LocalRedirect(Url.Content("~" + Gate.SignInAddress)) : View("SecondStep", new SecondStepPage(null, next, null));

    [HttpPost("/sign-in/code")]
    public async Task<IActionResult> Enter(string? code, string? next)
    {
        if (await signIns.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return LocalRedirect(Url.Content("~" + Gate.SignInAddress));
        }

        var typed = string.Concat((code ?? "").Where(char.IsLetterOrDigit));
        if (!limit.MayTry("code " + account.Id) || !await OpensAsync(account, typed))
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SecondStep", new SecondStepPage(code, next, text["signin.code.wrong"]));
        }

        limit.Forget("code " + account.Id);
        return LocalRedirect(Url.IsLocalUrl(next) ? next : Url.Content("~/account"));
    }

    private async Task<bool> OpensAsync(Account account, string typed)
    {
        if (typed.Length != 6)
        {
            signIns.Method = SignInMethod.Recovery;
            return (await signIns.TwoFactorRecoveryCodeSignInAsync(typed)).Succeeded;
        }

        // A code that somebody read over a shoulder opens nothing more, though the generator still shows it.
        if (account.UsedCode == Secret.Hash(typed) || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            return false;
        }

        account.UsedCode = Secret.Hash(typed);
        if (!(await accounts.UpdateAsync(account)).Succeeded)
        {
            return false;
        }

        signIns.Method = SignInMethod.Code;
        return (await signIns.TwoFactorAuthenticatorSignInAsync(typed, isPersistent: false, rememberClient: false)).Succeeded;
    }
}

public sealed record SecondStepPage(string? Code, string? Next, string? Error);
