using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>Signing in with a passkey: the device says who, so no address is asked for.</summary>
[Public("who is not signed in yet cannot be anybody")]
public sealed class PasskeySignInsController(SignIns signIns) : Controller
{
    [HttpPost("/sign-in/passkey/options")]
    public async Task<IActionResult> Options() => Content(await signIns.MakePasskeyRequestOptionsAsync(null), "application/json");

    /// <response code="422">The passkey opens no account here.</response>
    [HttpPost("/sign-in/passkey")]
    public async Task<IActionResult> Enter([FromBody] PasskeyAnswer answer)
    {
        signIns.Method = SignInMethod.Passkey;
        return (await signIns.PasskeySignInAsync(answer.Credential)).Succeeded ? NoContent() : UnprocessableEntity();
    }
}

/// <param name="Credential">What the browser made, as JSON text.</param>
public sealed record PasskeyAnswer(string Credential);
