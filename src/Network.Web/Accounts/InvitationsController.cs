using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Accepting an invitation: the letter's secret is proof of the address, a button and not the opening accepts.</summary>
[Public("who is invited has no account yet; the letter's secret opens it")]
public sealed class InvitationsController(InvitationStore invitations, SignIns signIns, UserManager<Account> accounts, Text text) : Controller
{
    [HttpGet("/invitations/{secret}")]
    public async Task<IActionResult> Show(string secret, CancellationToken cancel) =>
        await invitations.FindAsync(secret, cancel) is var (invitation, place) ? View("Invitation", new InvitationPage(secret, invitation, place, invitation.Name, null)) : Spent();

    [HttpPost("/invitations/{secret}")]
    public async Task<IActionResult> Accept(string secret, string? name, CancellationToken cancel)
    {
        if (await invitations.FindAsync(secret, cancel) is not var (invitation, place))
        {
            return Spent();
        }

        if (name?.Trim() is not { Length: > 0 and <= 100 } named)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Invitation", new InvitationPage(secret, invitation, place, name, text["account.name.wanted"]));
        }

        if (await invitations.AcceptAsync(secret, named, cancel) is not { } id)
        {
            return Spent();
        }

        signIns.Method = SignInMethod.Link;
        await signIns.SignInAsync((await accounts.FindByIdAsync(id))!, isPersistent: false);
        return LocalRedirect(Url.Content("~/account"));
    }

    private ViewResult Spent()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("LinkSpent");
    }
}

/// <param name="Place">Null for the whole platform.</param>
public sealed record InvitationPage(string Secret, Invitation Invitation, string? Place, string? Name, string? Error);
