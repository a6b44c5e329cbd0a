using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Network.Web.Accounts;
using Network.Web.Shared;

namespace Network.Web.Rights;

/// <summary>
/// Stands before every endpoint: finds out who asks, asks <see cref="Rules"/>, and lets nobody through who is not meant.
/// What it decided stands in the request as <see cref="Decided"/>. An endpoint without a rule is closed, should one ever get past <see cref="GateCheck"/>.
/// </summary>
internal sealed class Gate(RequestDelegate next, PrincipalStore principals, ContextStore contexts)
{
    public const string SessionClaim = "session";
    public const string SignInAddress = "/sign-in";

    public async Task InvokeAsync(HttpContext context, Caller caller)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PublicAttribute>() is { Impersonal: true })
        {
            await next(context);
            return;
        }

        var who = await WhoAsync(context);
        caller.IsPerson(who, Addresses(context.Connection.RemoteIpAddress), context.TraceIdentifier);
        if (!who.IsVisitor)
        {
            context.Response.Headers.CacheControl = "no-store"; // every page carries the name of who is signed in
            if (who is { SeenLongAgo: true, Session: { } session })
            {
                var sessions = context.RequestServices.GetRequiredService<SessionStore>();
                context.Response.OnCompleted(() => sessions.SeenAsync(session, CancellationToken.None));
            }
        }

        var decision = context.GetEndpoint() is { } endpoint ? await DecideAsync(context, endpoint, caller) : Decision.Allowed;
        context.Features.Set(context.Features.Get<Decided>() ?? new Decided(decision)); // an error page comes through here again
        switch (decision)
        {
            case Decision.Allowed: await next(context); break;
            case Decision.SignIn: SendToSignIn(context); break;
            case Decision.Stronger: SendTo(context, "/account/second-factor"); break;
            case Decision.Refused: context.Response.StatusCode = StatusCodes.Status403Forbidden; break;
            case Decision.NotThere: context.Response.StatusCode = StatusCodes.Status404NotFound; break;
        }
    }

    private async Task<Decision> DecideAsync(HttpContext context, Endpoint endpoint, Caller caller)
    {
        // The last one counts: an action's own rule stands over its controller's.
        var rule = endpoint.Metadata.LastOrDefault(said => said is CanAttribute or PublicAttribute);
        if (rule is not CanAttribute can)
        {
            return rule is null ? Decision.NotThere : Decision.Allowed;
        }

        context.Response.Headers.CacheControl = "no-store";
        if (!caller.Who.IsVisitor && Rules.Of(can.What).About is { } about)
        {
            caller.IsAbout(await contexts.FindAsync(about, Code(context, can), context.RequestAborted));
        }

        return Rules.Decide(caller.Who, can.What, caller.Contexts);
    }

    private static string Code(HttpContext context, CanAttribute can) =>
        context.GetRouteValue(can.Parameter ?? "code") as string ?? "";

    private async Task<Principal> WhoAsync(HttpContext context)
    {
        var signedIn = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (signedIn.Principal?.FindFirstValue(SessionClaim) is not { } session)
        {
            return Principal.Visitor;
        }

        context.User = signedIn.Principal;
        return await principals.FindAsync(session, context.RequestAborted) ?? Principal.Visitor;
    }

    private static void SendToSignIn(HttpContext context)
    {
        if (context.Request.PrefersJson() || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        SendTo(context, SignInAddress);
    }

    private static void SendTo(HttpContext context, string address)
    {
        var here = $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}";
        context.Response.Redirect($"{context.Request.PathBase}{address}?next={Uri.EscapeDataString(here)}");
    }

    /// <summary>Enough to see where something came from, too little to find a person.</summary>
    private static string? Addresses(IPAddress? address)
    {
        if (address is null)
        {
            return null;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        var kept = bytes.Length == 4 ? 3 : 6;
        Array.Clear(bytes, kept, bytes.Length - kept);
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }
}

/// <summary>What the gate decided about a request.</summary>
public sealed record Decided(Decision Decision);
