using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Network.Provider;

/// <summary>Spoils a token in one way before it leaves, as a thief or a careless provider would.</summary>
internal sealed class Twist(Keys keys) : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public const string Name = "twist";

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Transaction.Properties.GetValueOrDefault(Name) is string twist && context.Response.IdToken is { } token)
        {
            context.Response.IdToken = Twisted(new JsonWebToken(token), twist);
        }

        return default;
    }

    private string Twisted(JsonWebToken token, string twist)
    {
        var claims = token.Claims.GroupBy(claim => claim.Type).ToDictionary(same => same.Key, same => same.Count() > 1 ? same.Select(claim => claim.Value).ToArray() : (object)same.First().Value);
        var (from, to) = twist is "expired" ? (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)) : (DateTime.UtcNow, DateTime.UtcNow.AddMinutes(5));
        foreach (var time in new[] { "exp", "nbf", "iat" })
        {
            claims.Remove(time);
        }

        switch (twist)
        {
            case "issuer": claims["iss"] = "https://other.example"; break;
            case "audience": claims["aud"] = "another-client"; break;
            case "nonce": claims["nonce"] = $"{DateTime.UtcNow.Ticks}.{Guid.NewGuid():N}"; break;
            case "subject": claims.Remove("sub"); break;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims, IssuedAt = from, NotBefore = from, Expires = to, SigningCredentials = Signer(twist),
        });
    }

    private SigningCredentials? Signer(string twist) => twist switch
    {
        "none" => null,
        "takenBack" => keys.TakenBack,
        "secret" => new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(Conversation.Secret.PadRight(32, '.'))), SecurityAlgorithms.HmacSha256),
        _ => keys.Current,
    };
}
