using Microsoft.AspNetCore.Mvc;
using Network.Web.Organisations.Records;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>A reviewer says yes or no. Two at once, or a record that changed meanwhile: the second one is told, nothing is overwritten.</summary>
[Can(Capability.DecideProposal, "code")]
public sealed class DecisionsController(ProposalStore store, ProposalReading reading, Text text) : Controller
{
    /// <param name="version">Of the proposal as it was seen.</param>
    [HttpPost("/proposals/{code}/acceptances")]
    public async Task<IActionResult> Accept(string code, long version, CancellationToken cancel) =>
        await AnswerAsync(code, await store.AcceptAsync(code, version, null, null, cancel), cancel);

    [HttpPost("/proposals/{code}/refusals")]
    public async Task<IActionResult> Refuse(string code, long version, string? reason, CancellationToken cancel)
    {
        reason = reason?.Trim() ?? "";
        if (reason.Length is > 0 and <= Sheet.LongestProse)
        {
            return await AnswerAsync(code, await store.RefuseAsync(code, version, reason, cancel), cancel);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var words = reason.Length == 0 ? text["proposal.reason.wanted"] : text["record.wrong.long", ("field", text["proposal.reason"]), ("most", Sheet.LongestProse)];
        return await reading.FindAsync(code, cancel) is { } page ? View("Proposal", page with { Reason = reason, Errors = [new FieldError("reason", words)] }) : NotFound();
    }

    private async Task<IActionResult> AnswerAsync(string code, Verdict verdict, CancellationToken cancel)
    {
        if (verdict == Verdict.Done)
        {
            return LocalRedirect(Url.Content(Proposal.AddressOf(code)));
        }

        Response.StatusCode = verdict switch
        {
            Verdict.Own => StatusCodes.Status403Forbidden,
            Verdict.NotThere => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status409Conflict,
        };
        return await reading.FindAsync(code, cancel) is { } page ? View("Proposal", page with { Verdict = verdict }) : NotFound();
    }
}
