using Microsoft.AspNetCore.Mvc;
using Network.Web.Handovers;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>Who acts for an organisation: its administrators and the coordinator of its region keep that.</summary>
[Route("/organisations/{code}/people")]
[Can(Capability.InviteToOrganisation, "code")]
public sealed class ColleaguesController(PeoplePages pages, ColleagueStore colleagues, InvitationStore invitations, HandoverStore handovers, Caller caller) : PeopleController(pages, colleagues, invitations)
{
    [Can(Capability.ReadOrganisationPeople, "code")]
    public override Task<IActionResult> List(string? code, CancellationToken cancel) => base.List(code, cancel);

    [HttpPost("roles")]
    public async Task<IActionResult> ChangeRole(string code, string? link, string? role, CancellationToken cancel)
    {
        var wanted = string.Equals(role, nameof(Role.OrganisationAdmin), StringComparison.OrdinalIgnoreCase) ? Role.OrganisationAdmin : Role.Member;
        return link is not null && await Colleagues.ChangeRoleAsync(Where(code), link, wanted, cancel) ? Back(Where(code)) : NotFound();
    }

    /// <summary>Who looks after something is led to handing it over first; who is <paramref name="sure"/> removes at once.</summary>
    public override async Task<IActionResult> Remove(string? code, string? link, bool sure, CancellationToken cancel)
    {
        if (!sure && (await Colleagues.OfAsync(Where(code), cancel)).FirstOrDefault(one => one.Link == link) is { } leaving && await handovers.ListAsync(code!, leaving.Account, cancel) is { Items.Count: > 0 })
        {
            return LocalRedirect(Url.Content($"{Addresses.Organisation(code!)}/handovers/{leaving.Account}?leaving={link}"));
        }

        return await base.Remove(code, link, sure, cancel);
    }

    protected override bool MayChange => Rules.Decide(caller.Who, Capability.InviteToOrganisation, caller.Contexts) == Decision.Allowed;

    protected override RoleContext Where(string? code) => RoleContext.Organisation(code!);
}
