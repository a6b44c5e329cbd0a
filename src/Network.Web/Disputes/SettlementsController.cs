using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Disputes;

/// <summary>The coordinator of the region writes down what was decided, or opens the dispute again.</summary>
[Can(Capability.SettleDispute, "code")]
public sealed class SettlementsController(DisputeStore disputes, SettlementStore store, DisputeReaders readers, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/disputes/{code}/settlements")]
    public Task<IActionResult> Show(string code, CancellationToken cancel) =>
        PageAsync(code, found => View("Settlement", new SettlementPage(found, new Decision(null, null, null, null, LocalDay.Today(clock)), null)), cancel);

    [HttpPost("/disputes/{code}/settlements")]
    public Task<IActionResult> Create(string code, Decision decision, CancellationToken cancel) => DoAsync(
        code,
        () => store.SettleAsync(code, decision, cancel),
        (found, error) => Task.FromResult(View("Settlement", new SettlementPage(found, decision, error))),
        cancel);

    [HttpPost("/disputes/{code}/reopenings")]
    public Task<IActionResult> Reopen(string code, string? reason, CancellationToken cancel) => DoAsync(
        code,
        () => store.ReopenAsync(code, reason, cancel),
        async (found, error) => View("Dispute", await readers.PageAsync(found, reason, error, cancel)),
        cancel);

    private async Task<IActionResult> DoAsync(string code, Func<Task<SettlementProblem?>> act, Func<DisputeRecord, FieldError, Task<ViewResult>> refuse, CancellationToken cancel)
    {
        if (await disputes.FindAsync(code, cancel) is not { } found || !await readers.MaySettleAsync(found, cancel))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await act() is not { } problem)
        {
            return LocalRedirect(Url.Content(Addresses.Dispute(code)));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await refuse(found, new FieldError(FieldOf(problem), text[$"settlement.problem.{problem.ToString().ToLowerInvariant()}"]));
    }

    private async Task<IActionResult> PageAsync(string code, Func<DisputeRecord, ViewResult> show, CancellationToken cancel) => await disputes.FindAsync(code, cancel) switch
    {
        null => NotFound(),
        { Dispute.IsOpen: true } found when await readers.MaySettleAsync(found, cancel) => show(found),
        _ => StatusCode(StatusCodes.Status403Forbidden),
    };

    private static string FieldOf(SettlementProblem problem) => problem switch
    {
        SettlementProblem.NoNumber or SettlementProblem.TooLate => "number",
        SettlementProblem.NoText => "text",
        SettlementProblem.NoFirstDay => "from",
        SettlementProblem.NoParty => "for",
        SettlementProblem.NoReason => "reason",
    };
}
