using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>
/// Who acts in a place: who keeps it invites and takes away. Organisations, regions, groups and the platform as a whole
/// differ in who that is and in which roles there are; each has a controller that says so.
/// </summary>
public abstract class PeopleController(PeoplePages pages, ColleagueStore colleagues, InvitationStore invitations) : Controller
{
    protected PeoplePages Pages => pages;

    protected ColleagueStore Colleagues => colleagues;

    [HttpGet("")]
    public virtual async Task<IActionResult> List(string? code, CancellationToken cancel) => View("/Accounts/People.cshtml", await pages.PageAsync(Where(code), MayChange, InvitationForm.Blank, [], cancel));

    [HttpPost("invitations")]
    public async Task<IActionResult> Invite(string? code, InvitationForm form, CancellationToken cancel)
    {
        var where = Where(code);
        if (await pages.InviteAsync(where, form, cancel) is { Count: > 0 } wrong)
        {
            return await WrongAsync(where, form, wrong, cancel);
        }

        return Back(where);
    }

    [HttpPost("invitations/revocations")]
    public async Task<IActionResult> Revoke(string? code, string? invitation, CancellationToken cancel) =>
        invitation is not null && await invitations.RevokeAsync(Where(code), invitation, cancel) ? Back(Where(code)) : NotFound();

    [HttpPost("removals")]
    public virtual async Task<IActionResult> Remove(string? code, string? link, bool sure, CancellationToken cancel) =>
        await colleagues.RemoveAsync(Where(code), link ?? "", cancel) switch
        {
            RemovalResult.Done => Back(Where(code)),
            RemovalResult.NotThere => NotFound(),
            RemovalResult.LastOperator => await WrongAsync(Where(code), InvitationForm.Blank, [pages.LastOperator], cancel),
        };

    protected virtual bool MayChange => true;

    protected abstract RoleContext Where(string? code);

    protected LocalRedirectResult Back(RoleContext where) => LocalRedirect(Url.Content(where.PeopleAddress));

    private async Task<IActionResult> WrongAsync(RoleContext where, InvitationForm form, IReadOnlyList<FieldError> wrong, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Accounts/People.cshtml", await pages.PageAsync(where, MayChange, form, wrong, cancel));
    }
}
