using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Signing in with a letter. A mail scanner that opens the link changes nothing: a button does.</summary>
[Public("who is not signed in yet cannot be anybody")]
public sealed class SignInLinksController(OneTimeLinkStore links, SignIns signIns, UserManager<Account> accounts, GuessLimit limit, AskedLinks asked, Caller caller, SignInChoices choices, Text text) : Controller
{
    private const int LettersAnHour = 5;

    /// <summary>The answer is the same and takes as long, whether the address has an account or not: somebody else writes the letter.</summary>
    [HttpPost("/sign-in/links")]
    public IActionResult Send(string? address, string? next)
    {
        if (EmailAddress.TryParse(address) is not { } parsed)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SignIn", new SignInPage(choices.Of(HttpContext), null, Url.IsLocalUrl(next) ? next : null, text["signin.address.wrong"]) { Address = address });
        }

        if (limit.MayTry($"link {parsed.Key}", LettersAnHour))
        {
            asked.Ask(parsed, text.Language.Code, caller);
        }

        return View("LinkSent", parsed.Shown);
    }

    [HttpGet("/sign-in/links/{secret}")]
    public IActionResult Show(string secret) => View("Link", secret);

    [HttpPost("/sign-in/links/{secret}")]
    public async Task<IActionResult> Use(string secret, CancellationToken cancel)
    {
        if (await links.TakeAsync(secret, cancel) is not { } id || await accounts.FindByIdAsync(id) is not { } account || !await signIns.CanSignInAsync(account))
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return View("LinkSpent");
        }

        signIns.Method = SignInMethod.Link;
        await signIns.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.Content("~/account"));
    }
}
