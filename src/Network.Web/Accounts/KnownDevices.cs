using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Network.Web.Accounts;

/// <summary>
/// Remembers on a device that an account was signed in there, in a sealed cookie: its owner may go on guessing a forgotten
/// password while a stranger's guesses are spent.
/// </summary>
public sealed class KnownDevices(IDataProtectionProvider protection)
{
    public const string CookieName = "__Host-device";
    private readonly IDataProtector sealing = protection.CreateProtector("known-device");

    public void Remember(HttpContext context, string account) => context.Response.Cookies.Append(
        CookieName,
        sealing.Protect($"{account} {Secret.New()}"),
        new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = TimeSpan.FromDays(365), IsEssential = true });

    /// <summary>What guesses at the account are counted under: all strangers together, each known device by itself.</summary>
    public string CountedAs(HttpContext context, string account)
    {
        try
        {
            return context.Request.Cookies[CookieName] is { } cookie && sealing.Unprotect(cookie) is var known && known.StartsWith(account + " ", StringComparison.Ordinal) ? known : account;
        }
        catch (CryptographicException)
        {
            return account;
        }
    }
}
