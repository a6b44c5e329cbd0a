using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Disputes;

[Public("what is contested is for everybody to see")]
public sealed class DisputesController(DisputeStore store, DisputeReaders readers) : Controller
{
    [HttpGet("/disputes")]
    public async Task<IActionResult> List(CancellationToken cancel) => View("Disputes", await store.ListAsync(cancel));

    [HttpGet("/disputes/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } found ? View("Dispute", await readers.PageAsync(found, null, null, cancel)) : NotFound();
}

/// <summary>What who reads a dispute may do in it: write for an organisation of theirs, settle it for their region.</summary>
public sealed class DisputeReaders(Caller caller, Doors doors)
{
    /// <summary>The party for which the reader acts; null where there is none.</summary>
    public Party? Own(DisputeRecord found) =>
        found.Parties.FirstOrDefault(party => caller.Who.Is(Role.OrganisationAdmin, party.Id) || caller.Who.Is(Role.Member, party.Id));

    /// <summary>Who argues may have a seat elsewhere: only the coordinator of the region in question decides.</summary>
    public async Task<bool> MaySettleAsync(DisputeRecord found, CancellationToken cancel) =>
        await doors.OpenAsync(Capability.SettleDispute, found.Dispute.Code, cancel) && await doors.OpenAsync(Capability.KeepRegion, found.Dispute.Territories[0].Code, cancel);

    public async Task<DisputePage> PageAsync(DisputeRecord found, string? typed, Shared.FieldError? error, CancellationToken cancel) =>
        new(found, Own(found)?.Organisation.Code, await MaySettleAsync(found, cancel), typed, error);
}
