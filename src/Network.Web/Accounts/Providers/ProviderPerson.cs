using Network.Web.Letters;
using Claim = System.Security.Claims.Claim;

namespace Network.Web.Accounts.Providers;

/// <summary>Whom a provider says somebody is.</summary>
/// <param name="Subject">The provider's lasting name for the person; an address may change hands, this does not.</param>
/// <param name="Address">Only where the provider says that it is the person's, and may vouch for it.</param>
/// <param name="Strong">With more than a password.</param>
public sealed record ProviderPerson(string Subject, EmailAddress? Address, bool Strong)
{
    /// <summary>All that we read of what a provider says.</summary>
    public static readonly string[] Claims = ["sub", "email", "email_verified", OwnedDomain, "amr"];

    /// <summary>Entra ID says with this that the address is in a domain that the organisation has proved to be its own.</summary>
    private const string OwnedDomain = "xms_edov";

    private const int Longest = 255; // OpenID Connect Core 1.0, section 2

    /// <summary>RFC 8176: several factors, a key in hardware, a code that is valid once.</summary>
    private static readonly string[] SecondFactors = ["mfa", "hwk", "otp"];

    /// <summary>Null where the provider does not say one thing only: token and profile together must agree.</summary>
    public static ProviderPerson? Of(IEnumerable<Claim> claims, Provider provider)
    {
        var said = claims.ToLookup(claim => claim.Type, claim => claim.Value);
        return said["sub"].Distinct().ToArray() is [{ Length: > 0 and <= Longest } subject]
            ? new ProviderPerson(subject, AddressOf(said, provider), provider.Strong || said["amr"].Any(SecondFactors.Contains))
            : null;
    }

    private static EmailAddress? AddressOf(ILookup<string, string> said, Provider provider) =>
        said["email"].Select(EmailAddress.TryParse).Distinct().ToArray() is [{ } address] && IsVerified(said) && provider.VouchesFor(address) ? address : null;

    private static bool IsVerified(ILookup<string, string> said) => said["email_verified"].Any()
        ? said["email_verified"].All(value => value.Equals("true", StringComparison.OrdinalIgnoreCase))
        : said[OwnedDomain].Any() && said[OwnedDomain].All(value => value is "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
