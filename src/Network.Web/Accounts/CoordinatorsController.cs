using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>Who coordinates a region: who runs the platform appoints the first, coordinators appoint their deputies.</summary>
[Route("/territories/{code}/people")]
[Can(Capability.AppointCoordinators, "code")]
public sealed class CoordinatorsController(PeoplePages pages, ColleagueStore colleagues, InvitationStore invitations) : PeopleController(pages, colleagues, invitations)
{
    public override async Task<IActionResult> List(string? code, CancellationToken cancel) =>
        await Colleagues.NameAsync(Where(code), cancel) is null ? NotFound() : await base.List(code, cancel); // a place that is no region

    protected override RoleContext Where(string? code) => RoleContext.Region(code!);
}
