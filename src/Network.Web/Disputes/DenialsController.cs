using Microsoft.AspNetCore.Mvc;
using Network.Web.Competences;
using Network.Web.Organisations;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Disputes;

/// <summary>An organisation says that a matter is not its own; where another says the same, a dispute begins.</summary>
[Can(Capability.ProposeForOrganisation, "code")]
public sealed class DenialsController(OrganisationStore organisations, CatalogueStore catalogues, StatementStore store, Text text, TimeProvider clock) : Controller
{
    [HttpGet("/organisations/{code}/denials")]
    public Task<IActionResult> Show(string code, CancellationToken cancel) => PageAsync(code, new DenialForm(), null, cancel);

    [HttpPost("/organisations/{code}/denials")]
    public async Task<IActionResult> Create(string code, DenialForm form, CancellationToken cancel)
    {
        switch (await store.DenyAsync(code, form.Matter ?? "", form.Territory ?? "", form.Text ?? "", text.Language.Code, cancel))
        {
            case StatementResult.Opened: return LocalRedirect(Url.Content("~/disputes"));
            case StatementResult.Kept: return LocalRedirect(Url.Content(Addresses.Organisation(code)));
            default: Response.StatusCode = StatusCodes.Status422UnprocessableEntity; break;
        }

        return await PageAsync(code, form, new FieldError("text", text["denial.wanted"]), cancel);
    }

    private async Task<IActionResult> PageAsync(string code, DenialForm typed, FieldError? error, CancellationToken cancel)
    {
        if (await organisations.FindAsync(code, LocalDay.Today(clock), cancel) is not { } found)
        {
            return NotFound();
        }

        var places = found.Organisation.Administers.Prepend(found.Organisation.Seat).Concat(found.Duties.SelectMany(duty => duty.Areas)).OfType<Territories.Territory>().DistinctBy(place => place.Code);
        return View("Denial", new DenialPage(code, found.Organisation.Name.Name, [.. places], await catalogues.CurrentAsync(cancel), typed, error));
    }
}
