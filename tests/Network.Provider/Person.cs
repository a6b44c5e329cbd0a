using System.Collections.Immutable;
using System.Security.Claims;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Network.Provider;

/// <summary>Whom a test wants to be signed in: <c>subject</c>, <c>email</c>, <c>verified</c>, <c>amr</c>, <c>told</c> (an address in the profile only), <c>twist</c>.</summary>
internal static class Person
{
    /// <summary>Verified address that only the profile tells.</summary>
    public const string ToldAddress = "told";

    public static ClaimsPrincipal Of(OpenIddictRequest asked)
    {
        var identity = new ClaimsIdentity("test", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, (string?)asked["subject"]);
        identity.SetClaim(Claims.Email, (string?)asked["email"]);
        identity.SetClaim(ToldAddress, (string?)asked[ToldAddress]);
        identity.SetClaim(Twist.Name, (string?)asked[Twist.Name]);
        if ((string?)asked["verified"] is { } verified)
        {
            identity.SetClaim(Claims.EmailVerified, bool.Parse(verified));
        }

        if ((string?)asked["amr"] is { } methods)
        {
            identity.SetClaims(Claims.AuthenticationMethodReference, [.. methods.Split(' ')]);
        }

        var person = new ClaimsPrincipal(identity);
        person.SetScopes(asked.GetScopes());
        person.SetDestinations(claim => claim.Type is ToldAddress ? [Destinations.AccessToken] : [Destinations.IdentityToken]);
        return person;
    }
}
