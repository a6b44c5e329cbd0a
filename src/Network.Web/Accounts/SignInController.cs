using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Signing in with a password, and out. What is answered never tells whether an address has an account.</summary>
[Public("who is not signed in yet cannot be anybody")]
public sealed class SignInController(SignIns signIns, UserManager<Account> accounts, GuessLimit limit, KnownDevices devices, NoAccount nobody, SignInChoices choices, Text text) : Controller
{
    [HttpGet(Gate.SignInAddress)]
    public IActionResult Show(string? next) =>
        View("SignIn", new SignInPage(choices.Of(HttpContext), null, Local(next), null));

    [HttpPost(Gate.SignInAddress)]
    public async Task<IActionResult> Enter(string? email, string? password, string? next)
    {
        var account = string.IsNullOrWhiteSpace(email) ? null : await accounts.FindByEmailAsync(email);
        if (account is not { PasswordHash: not null, DisabledOn: null } || !limit.MayTry(devices.CountedAs(HttpContext, account.Id)))
        {
            nobody.Compare(password ?? "");
            return Wrong(email, next);
        }

        signIns.Method = SignInMethod.Password;
        var result = await signIns.PasswordSignInAsync(account, password ?? "", isPersistent: false, lockoutOnFailure: false);
        if (result.RequiresTwoFactor)
        {
            return LocalRedirect(Url.Content($"~/sign-in/code?next={Uri.EscapeDataString(Local(next) ?? "")}"));
        }

        if (!result.Succeeded)
        {
            return Wrong(email, next);
        }

        limit.Forget(devices.CountedAs(HttpContext, account.Id));
        return LocalRedirect(Local(next) ?? Url.Content("~/account"));
    }

    [HttpPost("/sign-out")]
    public async Task<IActionResult> Leave([FromServices] SessionStore sessions, [FromServices] Caller caller, CancellationToken cancel)
    {
        if (caller.Who is { Account: { } account, Session: { } session })
        {
            await sessions.EndAsync(account, session, cancel);
        }

        await signIns.SignOutAsync();
        return LocalRedirect(Url.Content("~/"));
    }

    private ViewResult Wrong(string? email, string? next)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SignIn", new SignInPage(choices.Of(HttpContext), email, Local(next), text["signin.wrong"]));
    }

    private string? Local(string? next) => Url.IsLocalUrl(next) ? next : null;
}
