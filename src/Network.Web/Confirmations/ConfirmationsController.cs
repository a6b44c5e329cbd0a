using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Confirmations;

/// <summary>The owner of records goes through what is due and confirms each with one click.</summary>
[Can(Capability.ConfirmRecords, "code")]
public sealed class ConfirmationsController(ConfirmationStore store, TimeProvider clock) : Controller
{
    [HttpGet("/organisations/{code}/confirmations")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } found ? View("Confirmations", new ConfirmationsPage(found, LocalDay.Today(clock))) : NotFound();

    [HttpPost("/organisations/{code}/confirmations")]
    public async Task<IActionResult> Create(string code, string? record, CancellationToken cancel) =>
        await store.ConfirmAsync(code, record ?? "", LocalDay.Today(clock), cancel) == ConfirmationResult.NotTheirs
            ? NotFound()
            : LocalRedirect(Url.Content(Addresses.Organisation(code) + "/confirmations"));
}

/// <summary>What is due, by kind, and what has been confirmed lately.</summary>
public sealed record ConfirmationsPage(OrganisationRecords Found, DateOnly Today)
{
    public IReadOnlyList<ConfirmableRecord> Due { get; } = Found.Due(Today);

    public IReadOnlyList<ConfirmableRecord> Overdue => [.. Due.Where(record => record.Verification.On is not null)];

    public IReadOnlyList<ConfirmableRecord> Never => [.. Due.Where(record => record.Verification.On is null)];

    /// <summary>The last ones first; on the day itself one sees what one has just done.</summary>
    public IReadOnlyList<ConfirmableRecord> Fresh { get; } = [.. Found.Records
        .Where(record => !record.IsOver(Today) && !record.IsDue(Today)).OrderByDescending(record => record.Verification.On).ThenBy(record => record.Kind)];
}
