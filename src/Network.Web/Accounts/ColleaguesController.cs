using Microsoft.AspNetCore.Mvc;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Who acts for an organisation: its administrators invite, change roles and take them away.</summary>
[Can(Capability.InviteToOrganisation, "code")]
public sealed class ColleaguesController(ColleagueStore colleagues, InvitationStore invitations, GuessLimit limit, Caller caller, PageLanguages languages, Text text) : Controller
{
    private const int InvitationsAnHour = 20;

    [HttpGet("/organisations/{code}/people")]
    [Can(Capability.ReadOrganisationPeople, "code")]
    public async Task<IActionResult> List(string code, CancellationToken cancel) => View("Colleagues", await PageAsync(code, new(null, null, null, null), [], cancel));

    [HttpPost("/organisations/{code}/people/invitations")]
    public async Task<IActionResult> Invite(string code, InvitationForm form, CancellationToken cancel)
    {
        var address = EmailAddress.TryParse(form.Email);
        var name = form.Name?.Trim() ?? "";
        FieldError?[] errors =
        [
            name.Length is 0 or > 100 ? new("name", text["account.name.wanted"]) : null,
            address is null ? new("email", text["signin.address.wrong"]) : null,
            limit.MayTry($"invite {caller.Who.Account}", InvitationsAnHour) ? null : new("email", text["people.invite.tooMany"]),
        ];
        if (errors.OfType<FieldError>().ToArray() is { Length: > 0 } wrong)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Colleagues", await PageAsync(code, form, wrong, cancel));
        }

        var language = languages.All.Any(known => known.Code == form.Language) ? form.Language! : PageLanguage.CzechCode;
        await invitations.SendAsync(code, address!, name, RoleOf(form.Role), language, cancel);
        return Back(code);
    }

    [HttpPost("/organisations/{code}/people/invitations/revocations")]
    public async Task<IActionResult> Revoke(string code, string? invitation, CancellationToken cancel) =>
        invitation is not null && await invitations.RevokeAsync(code, invitation, cancel) ? Back(code) : NotFound();

    [HttpPost("/organisations/{code}/people/roles")]
    public async Task<IActionResult> ChangeRole(string code, string? link, string? role, CancellationToken cancel) =>
        link is not null && await colleagues.ChangeRoleAsync(code, link, RoleOf(role), cancel) ? Back(code) : NotFound();

    [HttpPost("/organisations/{code}/people/removals")]
    public async Task<IActionResult> Remove(string code, string? link, CancellationToken cancel) =>
        link is not null && await colleagues.RemoveAsync(code, link, cancel) ? Back(code) : NotFound();

    private static Role RoleOf(string? role) => string.Equals(role, nameof(Role.OrganisationAdmin), StringComparison.OrdinalIgnoreCase) ? Role.OrganisationAdmin : Role.Member;

    private LocalRedirectResult Back(string code) => LocalRedirect(Url.Content($"~/organisations/{Uri.EscapeDataString(code)}/people"));

    private async Task<ColleaguesPage> PageAsync(string code, InvitationForm form, IReadOnlyList<FieldError> errors, CancellationToken cancel) => new(
        code,
        await colleagues.NameAsync(code, cancel) ?? code,
        await colleagues.OfAsync(code, cancel),
        await invitations.OpenOfAsync(code, cancel),
        Rules.Decide(caller.Who, Capability.InviteToOrganisation, caller.Contexts) == Decision.Allowed,
        [.. languages.All],
        form,
        errors);
}

/// <summary>As it was typed.</summary>
public sealed record InvitationForm(string? Name, string? Email, string? Role, string? Language);

/// <param name="MayChange">Whether the reader may invite and remove.</param>
public sealed record ColleaguesPage(
    string Code, string Name, IReadOnlyList<Colleague> Colleagues, IReadOnlyList<Invitation> Invitations, bool MayChange, IReadOnlyList<PageLanguage> Languages, InvitationForm Form, IReadOnlyList<FieldError> Errors);
