using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Network.Web.Accounts.Providers;

/// <summary>Why a sign-in with a provider came to nothing, as far as the person can do something about it.</summary>
public enum ProviderTrouble
{
    /// <summary>Broken off at the provider, by the person or by its rules.</summary>
    Refused,

    /// <summary>What came back cannot be trusted or is used already: forged, late, sent twice. One word for all of it.</summary>
    Failed,

    /// <summary>The provider does not answer.</summary>
    Away,

    /// <summary>No account here has the person's address.</summary>
    Stranger,

    /// <summary>The account of the address is linked to another person of the same provider.</summary>
    Taken,

    /// <summary>The account may not sign in.</summary>
    Closed,
}

internal static class ProviderTroubles
{
    public static int Status(this ProviderTrouble trouble) => trouble switch
    {
        ProviderTrouble.Away => StatusCodes.Status503ServiceUnavailable,
        ProviderTrouble.Failed or ProviderTrouble.Refused => StatusCodes.Status400BadRequest,
        ProviderTrouble.Stranger or ProviderTrouble.Taken or ProviderTrouble.Closed => StatusCodes.Status403Forbidden,
    };

    public static ProviderTrouble Of(Exception? failure) => failure switch
    {
        ProviderAwayException or HttpRequestException or OperationCanceledException => ProviderTrouble.Away,
        OpenIdConnectProtocolException refused when refused.Data["error"] is "access_denied" => ProviderTrouble.Refused,
        { InnerException: { } inner } => Of(inner),
        _ => ProviderTrouble.Failed,
    };

    /// <summary>For the log. A provider's own words may name the person, so of its errors we keep the code only.</summary>
    public static string Reason(Exception? failure) => failure switch
    {
        ProviderAwayException away => away.Message.ReplaceLineEndings(" "),
        OpenIdConnectProtocolException refused => $"{refused.Data["error"] ?? "the protocol was not kept"}",
        { InnerException: { } inner } => Reason(inner),
        _ => failure?.Message.ReplaceLineEndings(" ") ?? "unknown",
    };

    /// <summary>The page that says so, in the language that the sign-in began in.</summary>
    public static string Address(string key, ProviderTrouble trouble) => $"/sign-in/oidc/{key}/trouble/{trouble.ToString().ToLowerInvariant()}";
}
