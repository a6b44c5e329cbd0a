using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Letters;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>Makes the first administrator, with the link that the start prints while there is none.</summary>
[Public("nobody has an account yet; the link's secret opens it")]
public sealed class AdministratorsController(OneTimeLinkStore links, SignIns signIns, UserManager<Account> accounts, Text text) : Controller
{
    [HttpGet("/first-administrator/{secret}")]
    public async Task<IActionResult> Show(string secret, CancellationToken cancel) =>
        await links.IsForFirstAdministratorAsync(secret, cancel) ? View("FirstAdministrator", new FirstAdministratorPage(secret, null, null, [])) : NotFound();

    [HttpPost("/first-administrator/{secret}")]
    public async Task<IActionResult> Create(string secret, string? name, string? email, CancellationToken cancel)
    {
        var (named, address) = (name?.Trim() ?? "", EmailAddress.TryParse(email));
        if (address is null || named.Length is 0 or > 100)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            FieldError?[] errors = [named.Length is 0 or > 100 ? new("name", text["account.name.wanted"]) : null, address is null ? new("email", text["signin.address.wrong"]) : null];
            return View("FirstAdministrator", new FirstAdministratorPage(secret, name, email, [.. errors.OfType<FieldError>()]));
        }

        if (await links.MakeFirstAdministratorAsync(secret, named, address, cancel) is not { } id)
        {
            return NotFound();
        }

        signIns.Method = SignInMethod.Link;
        await signIns.SignInAsync((await accounts.FindByIdAsync(id))!, isPersistent: false);
        return LocalRedirect(Url.Content("~/account"));
    }
}

public sealed record FirstAdministratorPage(string Secret, string? Name, string? Email, IReadOnlyList<FieldError> Errors);
