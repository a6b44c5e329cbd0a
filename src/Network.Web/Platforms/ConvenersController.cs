using Microsoft.AspNetCore.Mvc;
using Network.Web.Accounts;
using Network.Web.Rights;

namespace Network.Web.Platforms;

/// <summary>Who calls a group together: its conveners and the coordinator of its region appoint others.</summary>
[Route("/platforms/{code}/people")]
[Can(Capability.KeepPlatform, "code")]
public sealed class ConvenersController(PeoplePages pages, ColleagueStore colleagues, InvitationStore invitations) : PeopleController(pages, colleagues, invitations)
{
    protected override RoleContext Where(string? code) => RoleContext.Group(code!);
}
