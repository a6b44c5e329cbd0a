using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using Network.Web.Rights;

namespace Network.Web.Live;

/// <summary>
/// The gate of hubs: a line opens for who is somebody, and each method asks anew who calls and whether they may. What was
/// true when the line was opened counts for nothing.
/// </summary>
internal sealed class HubGate(PrincipalStore principals, ContextStore contexts, LiveLines lines) : IHubFilter
{
    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (await WhoAsync(context.Context) is not { } who)
        {
            context.Context.Abort();
            return;
        }

        lines.Opened(context.Context, who);
        await next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        lines.Closed(context.Context.ConnectionId);
        return next(context, exception);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext call, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (call.HubMethod.GetCustomAttribute<PublicAttribute>() is not null || (call.HubMethod.GetCustomAttribute<CanAttribute>() is { } can && await AllowsAsync(call, can)))
        {
            return await next(call);
        }

        throw new HubException("refused");
    }

    private async Task<bool> AllowsAsync(HubInvocationContext call, CanAttribute can)
    {
        var who = await WhoAsync(call.Context) ?? Principal.Visitor;
        var about = Rules.Of(can.What).About;
        return Rules.Decide(who, can.What, about is null ? null : await contexts.FindAsync(about, Code(call, can), call.Context.ConnectionAborted)) == Decision.Allowed;
    }

    private static string Code(HubInvocationContext call, CanAttribute can)
    {
        var at = Array.FindIndex(call.HubMethod.GetParameters(), parameter => parameter.Name == (can.Parameter ?? "code"));
        return at < 0 ? "" : call.HubMethodArguments[at] as string ?? "";
    }

    private Task<Principal?> WhoAsync(HubCallerContext context) => LiveLines.SessionOf(context.User) is { } session
        ? principals.FindAsync(session, context.ConnectionAborted)
        : Task.FromResult<Principal?>(null);
}
