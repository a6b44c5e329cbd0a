using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Network.Provider;

/// <summary>How the provider answers. Nobody is asked anything: whom it signs in, and how, stands in the address.</summary>
internal static class Conversation
{
    public const string Secret = "a secret between two programs";
    private static readonly ConcurrentDictionary<string, bool> UsedCodes = new();

    public static void AddConversation(this OpenIddictServerBuilder server)
    {
        server.EnableDegradedMode(); // no database: the handlers below decide
        server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").SetUserInfoEndpointUris("userinfo");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterScopes(Scopes.Email, Scopes.Profile);
        server.AddEphemeralEncryptionKey().DisableAccessTokenEncryption();
        server.Services.AddOptions<OpenIddictServerOptions>().Configure<Keys>((options, keys) => options.SigningCredentials.Add(keys.Current));
        server.UseAspNetCore().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(Known));
        server.AddEventHandler<HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(SignIn));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(Redeem));
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(Give));
        server.AddEventHandler<HandleUserInfoRequestContext>(handler => handler.UseInlineHandler(Tell));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.UseSingletonHandler<Twist>().SetOrder(int.MinValue));
    }

    private static ValueTask Known(ValidateAuthorizationRequestContext context)
    {
        if (context.RedirectUri?.EndsWith("/callback", StringComparison.Ordinal) != true)
        {
            context.Reject(Errors.InvalidClient, "This address was not registered.");
        }

        return default;
    }

    private static ValueTask SignIn(HandleAuthorizationRequestContext context)
    {
        if ((string?)context.Request["error"] is { } error)
        {
            context.Reject(error, "As the test asked.");
        }
        else
        {
            context.SignIn(Person.Of(context.Request));
        }

        return default;
    }

    /// <summary>Without a database nothing here but us remembers that a code was used.</summary>
    private static ValueTask Redeem(ValidateTokenRequestContext context)
    {
        if (context.Request.ClientSecret != Secret)
        {
            context.Reject(Errors.InvalidClient, "Another secret was agreed.");
        }
        else if (!UsedCodes.TryAdd(context.Request.Code ?? "", true))
        {
            context.Reject(Errors.InvalidGrant, "The code was used.");
        }

        return default;
    }

    private static ValueTask Give(HandleTokenRequestContext context)
    {
        context.Transaction.Properties[Twist.Name] = context.AuthorizationCodePrincipal?.GetClaim(Twist.Name);
        context.SignIn(context.AuthorizationCodePrincipal!);
        return default;
    }

    private static ValueTask Tell(HandleUserInfoRequestContext context)
    {
        var person = context.AccessTokenPrincipal!;
        (context.Email, context.EmailVerified) = (person.GetClaim(Person.ToldAddress), person.GetClaim(Person.ToldAddress) is null ? null : true);
        return default;
    }
}
