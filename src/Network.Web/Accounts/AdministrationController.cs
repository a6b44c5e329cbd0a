using Microsoft.AspNetCore.Mvc;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Who runs the platform, and accounts that nobody may sign in with any more.</summary>
[Route("/admin/people")]
[Can(Capability.AdministerAccounts)]
public sealed class AdministrationController(PeoplePages pages, ColleagueStore colleagues, InvitationStore invitations, ClosureStore closures, Text text) : PeopleController(pages, colleagues, invitations)
{
    /// <summary>Closes the account of an address; it can be opened again for thirty days.</summary>
    [HttpPost("closures")]
    public async Task<IActionResult> Close(string? closing, CancellationToken cancel)
    {
        var result = EmailAddress.TryParse(closing) is { } address ? await closures.CloseAsync(address, cancel) : RemovalResult.NotThere;
        if (result == RemovalResult.Done)
        {
            return Back(RoleContext.Whole);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var wrong = new FieldError("closing", text[result == RemovalResult.LastOperator ? "people.lastOperator" : "people.close.nobody"]);
        return View("/Accounts/People.cshtml", await Pages.PageAsync(RoleContext.Whole, true, InvitationForm.Blank, [wrong], cancel) with { Closing = closing });
    }

    [HttpPost("reopenings")]
    public async Task<IActionResult> Reopen(string? account, CancellationToken cancel) =>
        account is not null && await closures.ReopenAsync(account, cancel) ? Back(RoleContext.Whole) : NotFound();

    protected override RoleContext Where(string? code) => RoleContext.Whole;
}
