using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Network.Web.Accounts.Providers;

/// <summary>
/// What a provider says of itself: its addresses and the keys it signs with. Known for a minute only: few people sign in
/// this way, so asking anew costs little, a key taken back is soon refused, and a provider that is away is noticed here,
/// where we can say so, and not by a browser that was sent to it. The framework's own keeper of these accepts old keys
/// for an hour more, and a first failure for five minutes.
/// </summary>
internal sealed class Discovery(Provider provider, HttpClient line, TimeProvider clock) : IConfigurationManager<OpenIdConnectConfiguration>
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly HttpDocumentRetriever documents = new(line) { RequireHttps = !provider.Authority.IsLoopback };
    private Known? known;

    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel) =>
        known is { } fresh && clock.GetUtcNow() - fresh.At < Life ? fresh.Configuration : await ReadAsync(cancel);

    public void RequestRefresh() => known = null;

    /// <exception cref="ProviderAwayException">It does not answer, or with what cannot be trusted.</exception>
    public async Task<OpenIdConnectConfiguration> ReadAsync(CancellationToken cancel)
    {
        known = null;
        var read = await FetchAsync(cancel);
        if (read.Issuer?.TrimEnd('/') != provider.Authority.OriginalString.TrimEnd('/'))
        {
            throw new ProviderAwayException($"{provider.Key} calls itself {read.Issuer}; Authority must be exactly that.");
        }

        if (!provider.Authority.IsLoopback && new[] { read.AuthorizationEndpoint, read.TokenEndpoint }.Any(address => address?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) != true))
        {
            throw new ProviderAwayException($"{provider.Key} names addresses without TLS.");
        }

        known = new Known(read, clock.GetUtcNow());
        return read;
    }

    private async Task<OpenIdConnectConfiguration> FetchAsync(CancellationToken cancel)
    {
        try
        {
            return await OpenIdConnectConfigurationRetriever.GetAsync(provider.Authority.OriginalString.TrimEnd('/') + "/.well-known/openid-configuration", documents, cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            throw new ProviderAwayException($"{provider.Key} does not say what it is: {failure.Message}", failure);
        }
    }

    private sealed record Known(OpenIdConnectConfiguration Configuration, DateTimeOffset At);
}
