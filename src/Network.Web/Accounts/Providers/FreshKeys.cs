using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Network.Web.Accounts.Providers;

/// <summary>
/// Reads tokens. One signed with a key that is not known yet is held against the keys of this moment: a provider changes
/// them without telling, and nobody should have to sign in twice for it. Tokens come from the provider itself over our
/// own line, so a stranger cannot make us ask.
/// </summary>
internal sealed class FreshKeys(Discovery discovery) : JsonWebTokenHandler
{
    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        var result = await base.ValidateTokenAsync(token, validationParameters);
        if (result.Exception is not SecurityTokenInvalidSignatureException)
        {
            return result;
        }

        var now = validationParameters.Clone();
        now.IssuerSigningKeys = (await discovery.ReadAsync(CancellationToken.None)).SigningKeys;
        return await base.ValidateTokenAsync(token, now);
    }
}
