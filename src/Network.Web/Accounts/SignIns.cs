using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>
/// Signing in and out. Beside Identity's cookie each device gets a session in the store, and only that session counts:
/// where it is gone, the cookie opens nothing.
/// </summary>
public sealed class SignIns(
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation,
    SessionStore sessions,
    KnownDevices devices,
    Caller caller)
    : SignInManager<Account>(accounts, http, claims, options, log, schemes, confirmation)
{
    /// <summary>How the sign-in under way is made; set before it.</summary>
    public SignInMethod Method { get; set; } = SignInMethod.Password;

    /// <summary>Whether a second factor was given, where the method alone does not tell; set before it.</summary>
    public bool? Strong { get; set; }

    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        // From here on the person acts, who a moment ago was a visitor.
        caller.IsPerson(new Principal(user.Id, null, user.Name, false, []), caller.Network, caller.Request);
        var secret = await sessions.BeginAsync(user.Id, Method, Strong ?? Session.Strong(Method), Device.Of(Context.Request.Headers.UserAgent), Context.RequestAborted);
        devices.Remember(Context, user.Id);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, new Claim(Gate.SessionClaim, Secret.Hash(secret))]);
    }

    public override Task<bool> CanSignInAsync(Account user) => Task.FromResult(user.DisabledOn is null);
}
