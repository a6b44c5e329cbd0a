using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Network.Web.Accounts;
using Network.Web.Rights;

namespace Network.Tests;

/// <summary>Signs an account in on a device of its own, without the pages that do so.</summary>
internal static class SessionCookie
{
    /// <returns>The cookie as Identity writes it: name, equals sign, sealed ticket.</returns>
    public static async Task<string> OfAsync(IServiceProvider services, string account, SignInMethod method = SignInMethod.Passkey)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("test");
        var secret = await scope.ServiceProvider.GetRequiredService<SessionStore>().BeginAsync(account, method, Session.Strong(method), "Firefox, Linux", CancellationToken.None);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account), new(Gate.SessionClaim, Secret.Hash(secret))], IdentityConstants.ApplicationScheme);
        var cookie = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return $"{cookie.Cookie.Name}={cookie.TicketDataFormat.Protect(new(new ClaimsPrincipal(identity), IdentityConstants.ApplicationScheme))}";
    }
}
