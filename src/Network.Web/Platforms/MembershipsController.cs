using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Platforms;

/// <summary>Who belongs to a group, kept by its convener or the coordinator of its region.</summary>
[Can(Capability.KeepPlatform, "code")]
public sealed class MembershipsController(PlatformStore platforms, MembershipStore store, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/platforms/{code}/memberships")]
    public Task<IActionResult> Show(string code, CancellationToken cancel) => PageAsync(code, new MembershipForm(), null, cancel);

    [HttpPost("/platforms/{code}/memberships")]
    public async Task<IActionResult> Create(string code, MembershipForm form, CancellationToken cancel) =>
        await DoneAsync(code, form, await store.JoinAsync(code, form.Who ?? "", form.Day, cancel), cancel);

    [HttpPost("/platforms/{code}/memberships/ends")]
    public async Task<IActionResult> End(string code, MembershipForm form, CancellationToken cancel) =>
        await DoneAsync(code, form, await store.EndAsync(code, form.Membership ?? "", form.Day, cancel), cancel);

    private async Task<IActionResult> DoneAsync(string code, MembershipForm form, MembershipProblem? problem, CancellationToken cancel)
    {
        if (problem is not { } refused)
        {
            return LocalRedirect(Url.Content(Addresses.Platform(code) + "/memberships"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var field = refused == MembershipProblem.NobodyKnown ? "who" : form.Membership is { } ended ? "day-" + ended : "day";
        return await PageAsync(code, form, new FieldError(field, text[$"membership.problem.{refused.ToString().ToLowerInvariant()}"]), cancel);
    }

    private async Task<IActionResult> PageAsync(string code, MembershipForm typed, FieldError? error, CancellationToken cancel) => await platforms.FindAsync(code, cancel) is { } found
        ? View("Memberships", new MembershipsPage(found, await store.CandidatesAsync(cancel), LocalDay.Today(clock), typed, error))
        : NotFound();
}
