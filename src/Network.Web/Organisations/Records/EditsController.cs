using Microsoft.AspNetCore.Mvc;
using Network.Web.Organisations.Proposals;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Organisations.Records;

/// <summary>The pages on which an organisation keeps its records. What is sent waits as a proposal; the map stays as it is.</summary>
[Can(Capability.ProposeForOrganisation, "code")]
public sealed class EditsController(RecordStore store, RecordGround grounds, ProposalStore proposals, ReviewStore reviews, Text text) : Controller
{
    [HttpGet("/organisations/{code}/edit")]
    public async Task<IActionResult> Start(string code, CancellationToken cancel) =>
        await store.FindAsync(code, cancel) is { } own
            ? View("EditStart", new EditStartPage(own, await store.ChoicesAsync(cancel), (await reviews.OfOrganisationAsync(code, cancel)).Count(proposal => proposal.IsWaiting)))
            : NotFound();

    /// <param name="again">Code of a proposal whose form is taken up again.</param>
    [HttpGet("/organisations/{code}/edit/{what}/{thing?}")]
    public async Task<IActionResult> Show(string code, string what, string? thing, string? again, CancellationToken cancel)
    {
        if (EditKinds.Of(what) is not { } kind || await grounds.FindAsync(code, kind, thing, cancel) is not { } ground)
        {
            return NotFound();
        }

        var old = again is null ? null : await proposals.FindAsync(again, cancel);
        if (again is not null && (old is not { MayBeRepeated: true } || old.Kind != kind || old.Organisation.Code != code || old.Subject != thing))
        {
            return NotFound();
        }

        var page = new SheetPage(kind, ground.Own, ground.Subject, Sheets.Of(kind, ground, old?.Form));
        return View("Sheet", page with { Uses = await grounds.UsesAsync(ground, cancel), Note = old?.Note, Meanwhile = old is not null });
    }

    [HttpPost("/organisations/{code}/edit/{what}/{thing?}")]
    public async Task<IActionResult> Propose(string code, string what, string? thing, CancellationToken cancel)
    {
        if (EditKinds.Of(what) is not { } kind || await grounds.FindAsync(code, kind, thing, cancel) is not { } ground)
        {
            return NotFound();
        }

        var typed = Typed.Of(Request.Form);
        var sheet = Sheets.Of(kind, ground, typed);
        var page = new SheetPage(kind, ground.Own, ground.Subject, sheet)
        {
            Uses = await grounds.UsesAsync(ground, cancel),
            Note = typed.Text("note"),
            NoteError = typed.Text("note").Length > Sheet.LongestProse ? text["record.wrong.long", ("field", text["proposal.note"]), ("most", Sheet.LongestProse)] : null,
            Meanwhile = typed.Text("seen") != sheet.Seen,
        };
        if (page.Meanwhile || sheet.Mistakes.Any() || page.NoteError is not null || sheet.Operations.Count == 0)
        {
            Response.StatusCode = page.Meanwhile ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
            return View("Sheet", page with { Unchanged = !sheet.Mistakes.Any() && sheet.Operations.Count == 0 });
        }

        var draft = new Draft(kind, ground.Organisation.Id, thing, sheet.Operations, typed.ToJson(sheet.Fields.Select(field => field.Name)), page.Note is { Length: > 0 } note ? note : null);
        return LocalRedirect(Url.Content(Proposal.AddressOf(await proposals.ProposeAsync(draft, cancel))));
    }
}
