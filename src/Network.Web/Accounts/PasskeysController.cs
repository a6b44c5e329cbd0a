using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>A person's own passkeys.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class PasskeysController(SignIns signIns, UserManager<Account> accounts, Caller caller) : Controller
{
    [HttpPost("/account/passkeys/options")]
    public async Task<IActionResult> Options()
    {
        var account = await accounts.OwnAsync(caller);
        return Content(await signIns.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id, Name = account.Email, DisplayName = account.Name }), "application/json");
    }

    /// <response code="422">What the device made is not sound.</response>
    [HttpPost("/account/passkeys")]
    public async Task<IActionResult> Create([FromBody] NewPasskey made)
    {
        var account = await accounts.OwnAsync(caller);
        var result = await signIns.PerformPasskeyAttestationAsync(made.Credential);
        if (!result.Succeeded || result.UserEntity.Id != account.Id)
        {
            return UnprocessableEntity();
        }

        result.Passkey.Name = string.IsNullOrWhiteSpace(made.Name) ? Device.Of(Request.Headers.UserAgent) : made.Name.Trim()[..Math.Min(made.Name.Trim().Length, 60)];
        return (await accounts.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded ? NoContent() : UnprocessableEntity();
    }

    [HttpPost("/account/passkeys/removals")]
    public async Task<IActionResult> Remove(string? passkey)
    {
        if (passkey is null || !Base64Url.IsValid(passkey))
        {
            return NotFound();
        }

        await accounts.RemovePasskeyAsync(await accounts.OwnAsync(caller), Base64Url.DecodeFromChars(passkey));
        return LocalRedirect(Url.Content("~/account"));
    }
}

/// <param name="Credential">What the browser made, as JSON text.</param>
/// <param name="Name">How the person calls the device.</param>
public sealed record NewPasskey(string Credential, string? Name);
