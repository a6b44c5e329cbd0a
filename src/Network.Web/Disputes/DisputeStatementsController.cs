using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Disputes;

/// <summary>An organisation says in a dispute how it sees the matter; nobody says it for another one.</summary>
[Can(Capability.StateInDispute, "code")]
public sealed class DisputeStatementsController(DisputeStore disputes, StatementStore store, DisputeReaders readers, Text text) : Controller
{
    [HttpGet("/disputes/{code}/statements")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) => await disputes.FindAsync(code, cancel) switch
    {
        null => NotFound(),
        { } found when readers.Own(found) is { } own && found.Dispute.IsOpen => View("StatementForm", new StatementPage(found, own, own.Statement?.Text.In("cs") ?? "", null)),
        _ => StatusCode(StatusCodes.Status403Forbidden),
    };

    [HttpPost("/disputes/{code}/statements")]
    public async Task<IActionResult> Create(string code, string? statement, CancellationToken cancel)
    {
        if (await disputes.FindAsync(code, cancel) is not { } found)
        {
            return NotFound();
        }

        if (readers.Own(found) is not { } own)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await store.StateAsync(code, own.Organisation.Code, statement ?? "", text.Language.Code, cancel) == StatementResult.Kept)
        {
            return LocalRedirect(Url.Content(Addresses.Dispute(code)));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("StatementForm", new StatementPage(found, own, statement ?? "", new FieldError("statement", text["dispute.statement.wanted"])));
    }
}
