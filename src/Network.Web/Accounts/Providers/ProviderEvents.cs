using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.Features;
using Network.Web.Texts;

namespace Network.Web.Accounts.Providers;

/// <summary>What we add to the framework's conversation with a provider.</summary>
internal sealed class ProviderEvents(ProviderList providers, ILogger<ProviderEvents> log) : OpenIdConnectEvents
{
    private const string Language = "language";

    /// <summary>The way back has no language, so the language goes along, sealed.</summary>
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var here = context.HttpContext.Features.GetRequiredFeature<PageAddress>();
        context.ProtocolMessage.RedirectUri = $"{context.Request.Scheme}://{context.Request.Host}{here.Outer}{context.Options.CallbackPath}";
        context.Properties.Items[Language] = here.Language.Prefix;
        return Task.CompletedTask;
    }

    /// <summary>An answer that names its issuer must name the right one (RFC 9207): another provider's could be slipped in.</summary>
    public override async Task MessageReceived(MessageReceivedContext context)
    {
        if (context.Properties?.Items.Count > 0 && context.ProtocolMessage.Iss is { Length: > 0 } issuer && issuer != (await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted)).Issuer)
        {
            context.Fail("The answer is of another issuer.");
        }
    }

    /// <summary>Keeps what we look at and drops the rest: groups alone could fill the cookies of a browser.</summary>
    public override Task TicketReceived(TicketReceivedContext context)
    {
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(context.Principal!.Claims.Where(claim => ProviderPerson.Claims.Contains(claim.Type)), context.Scheme.Name));
        return Task.CompletedTask;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        Send(context, context.Properties, ProviderTrouble.Refused);
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        log.LogWarning("Signing in with {Provider} failed: {Reason}", providers.OfScheme(context.Scheme.Name).Key, ProviderTroubles.Reason(context.Failure));
        Send(context, context.Properties, ProviderTroubles.Of(context.Failure));
        return Task.CompletedTask;
    }

    private void Send(HandleRequestContext<RemoteAuthenticationOptions> context, AuthenticationProperties? properties, ProviderTrouble trouble)
    {
        var outer = context.HttpContext.Features.GetRequiredFeature<PageAddress>().Outer;
        var language = properties?.Items.TryGetValue(Language, out var began) is true ? began : null;
        context.Response.Redirect($"{outer}{language}{ProviderTroubles.Address(providers.OfScheme(context.Scheme.Name).Key, trouble)}");
        context.HandleResponse();
    }
}
