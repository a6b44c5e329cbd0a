using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Network.Web.Accounts.Providers;

/// <summary>How each provider is spoken with: code and PKCE, nothing through the browser that it could change unseen.</summary>
internal sealed class ProviderOptions(ProviderList providers, TimeProvider clock) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    private static readonly string[] Signatures =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public void Configure(OpenIdConnectOptions options) => Configure(null, options);

    public void Configure(string? name, OpenIdConnectOptions options)
    {
        var provider = providers.OfScheme(name!);
        (options.ClientId, options.ClientSecret, options.CallbackPath) = (provider.ClientId, provider.ClientSecret, provider.ReturnPath);
        (options.ResponseType, options.ResponseMode, options.UsePkce) = ("code", "query", true);
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.RemoteAuthenticationTimeout = TimeSpan.FromMinutes(15);
        options.DisableTelemetry = true;
        options.EventsType = typeof(ProviderEvents);
        options.Scope.Clear();
        provider.Scopes.ToList().ForEach(options.Scope.Add);
        Read(options, provider);
        SafeLine(options.CorrelationCookie, "__Host-oidc-state.");
        SafeLine(options.NonceCookie, "__Host-oidc-nonce.");
    }

    private void Read(OpenIdConnectOptions options, Provider provider)
    {
        // A redirect would carry the secret elsewhere.
        options.Backchannel = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = provider.Patience, MaxResponseContentBufferSize = 1024 * 1024,
        };
        var discovery = new Discovery(provider, options.Backchannel, clock);
        options.ConfigurationManager = discovery;
        options.TokenHandler = new FreshKeys(discovery) { MapInboundClaims = false };
        options.GetClaimsFromUserInfoEndpoint = true; // the standard puts the address there; many put it into the token too
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
    }

    private static void SafeLine(CookieBuilder cookie, string name)
    {
        (cookie.Name, cookie.Path, cookie.HttpOnly, cookie.IsEssential) = (name, "/", true, true);
        (cookie.SameSite, cookie.SecurePolicy) = (SameSiteMode.Lax, CookieSecurePolicy.Always);
    }
}
