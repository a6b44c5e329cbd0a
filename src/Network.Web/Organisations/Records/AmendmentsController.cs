using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Organisations.Proposals;
using Network.Web.Rights;

namespace Network.Web.Organisations.Records;

/// <summary>Accepting with changes: the reviewer gets the proposer's own form, as it was filled in, and corrects it.</summary>
[Can(Capability.DecideProposal, "code")]
public sealed class AmendmentsController(RecordGround grounds, ProposalStore proposals, Caller caller) : Controller
{
    [HttpGet("/proposals/{code}/amendment")]
    public Task<IActionResult> Show(string code, CancellationToken cancel) => WithAsync(code, null, cancel);

    [HttpPost("/proposals/{code}/amendment")]
    public Task<IActionResult> Accept(string code, CancellationToken cancel) => WithAsync(code, Typed.Of(Request.Form), cancel);

    private async Task<IActionResult> WithAsync(string code, Typed? typed, CancellationToken cancel)
    {
        if (await proposals.FindAsync(code, cancel) is not { MayBeAmended: true } proposal)
        {
            return NotFound();
        }

        if (!proposal.IsWaiting || proposal.ProposedBy == caller.Author || await grounds.FindAsync(proposal.Organisation.Code, proposal.Kind, proposal.Subject, cancel) is not { } ground)
        {
            return LocalRedirect(Url.Content(proposal.Address)); // the page of the proposal says why
        }

        var sheet = Sheets.Of(proposal.Kind, ground, typed ?? proposal.Form);
        var page = new SheetPage(proposal.Kind, ground.Own, ground.Subject, sheet) { Uses = await grounds.UsesAsync(ground, cancel), Note = typed?.Text("note"), Amended = proposal };
        return typed is null ? View("Sheet", page) : await DecideAsync(page, typed, cancel);
    }

    private async Task<IActionResult> DecideAsync(SheetPage page, Typed typed, CancellationToken cancel)
    {
        var meanwhile = typed.Text("seen") != page.Sheet.Seen;
        if (meanwhile || page.Sheet.Mistakes.Any() || page.Sheet.Operations.Count == 0 || typed.Text("note").Length > Sheet.LongestProse)
        {
            Response.StatusCode = meanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
            return View("Sheet", page with { Meanwhile = meanwhile, Unchanged = !page.Sheet.Mistakes.Any() && page.Sheet.Operations.Count == 0 });
        }

        var seen = long.TryParse(typed.Text("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
        await proposals.AcceptAsync(page.Amended!.Code, seen, page.Sheet.Operations, page.Note is { Length: > 0 } note ? note : null, cancel);
        return LocalRedirect(Url.Content(page.Amended.Address)); // says what came of it
    }
}
