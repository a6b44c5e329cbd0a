using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Handovers;

/// <summary>When somebody leaves: what they look after, and who does it after them.</summary>
[Can(Capability.InviteToOrganisation, "code")]
public sealed class HandoversController(HandoverStore store, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/organisations/{code}/handovers")]
    public async Task<IActionResult> List(string code, CancellationToken cancel) => await store.OrphansAsync(code, cancel) is { } found ? View("Orphans", found) : NotFound();

    [HttpGet("/organisations/{code}/handovers/{person}")]
    public Task<IActionResult> Show(string code, string person, string? leaving, CancellationToken cancel) => PageAsync(code, person, new HandoverForm { Leaving = leaving }, null, cancel);

    [HttpPost("/organisations/{code}/handovers/{person}")]
    public async Task<IActionResult> Create(string code, string person, HandoverForm form, CancellationToken cancel)
    {
        switch (await store.HandOverAsync(code, person, new HandoverPlan(form.LastDay ?? LocalDay.Today(clock), form.To ?? []), cancel))
        {
            case HandoverResult.Done: return LocalRedirect(Url.Content($"{Addresses.Organisation(code)}/handovers/{Uri.EscapeDataString(person)}{(form.Leaving is { } link ? $"?leaving={Uri.EscapeDataString(link)}" : "")}"));
            case HandoverResult.NotTheirs: return NotFound();
            case HandoverResult.NobodyChosen or HandoverResult.WrongSuccessor: Response.StatusCode = StatusCodes.Status422UnprocessableEntity; break;
        }

        return await PageAsync(code, person, form, new FieldError("lastday", text["handover.wanted"]), cancel);
    }

    [HttpPost("/organisations/{code}/handovers/{person}/erasures")]
    public async Task<IActionResult> Erase(string code, string person, bool sure, CancellationToken cancel)
    {
        if (!sure)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await PageAsync(code, person, new HandoverForm(), new FieldError("sure", text["handover.erase.wanted"]), cancel);
        }

        return await store.EraseAsync(code, person, cancel) ? LocalRedirect(Url.Content($"{Addresses.Organisation(code)}/handovers")) : NotFound();
    }

    private async Task<IActionResult> PageAsync(string code, string person, HandoverForm typed, FieldError? error, CancellationToken cancel) =>
        await store.ListAsync(code, person, cancel) is { } found ? View("Handover", new HandoverPage(found, LocalDay.Today(clock), typed, error)) : NotFound();
}

/// <param name="To">Keys of items with ids of successors: <c>To[Post-…]</c>.</param>
public sealed record HandoverForm(DateOnly? LastDay = null, Dictionary<string, string>? To = null)
{
    /// <summary>Link of the colleague who is to be removed from the organisation, if that is how one came here.</summary>
    public string? Leaving { get; init; }
}

public sealed record HandoverPage(Handover Found, DateOnly Today, HandoverForm Typed, FieldError? Error)
{
    public bool IsChosen(HandoverItem item, Successor successor) => Typed.To?.GetValueOrDefault(item.Key) == successor.Id;

    /// <summary>Rights need an account.</summary>
    public IEnumerable<Successor> For(HandoverItem item) =>
        Found.Successors.Where(one => one.Account is not null || item.Kind is HandoverKind.Post or HandoverKind.Membership);
}
