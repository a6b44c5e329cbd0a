using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.SignalR;

namespace Network.Web.Rights;

/// <summary>Looks at every endpoint and every hub method before the first request: each says exactly once who may come.</summary>
internal static class GateCheck
{
    /// <exception cref="InvalidOperationException">Some do not; all of them are named.</exception>
    public static void RequireRules(this WebApplication app)
    {
        var open = Missing(app.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints)).Distinct().ToArray();
        if (open.Length > 0)
        {
            throw new InvalidOperationException("Exactly one of [Can] and [Public] is wanted on: " + string.Join(", ", open));
        }
    }

    public static IEnumerable<string> Missing(IEnumerable<Endpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (RulesOn(endpoint.Metadata) != 1)
            {
                yield return endpoint.DisplayName ?? "an endpoint without a name";
            }

            foreach (var method in endpoint.Metadata.GetMetadata<HubMetadata>() is { } hub ? MethodsOf(hub.HubType) : [])
            {
                if (RulesOn(method.GetCustomAttributes(true)) != 1)
                {
                    yield return $"{method.DeclaringType!.Name}.{method.Name}";
                }
            }
        }
    }

    /// <summary>An action's own rule stands in place of its controller's, so an endpoint may carry two and means the last.</summary>
    private static int RulesOn(EndpointMetadataCollection metadata)
    {
        if (metadata.GetMetadata<ControllerActionDescriptor>() is { } action)
        {
            var own = RulesOn(action.MethodInfo.GetCustomAttributes(true));
            return own > 0 ? own : RulesOn(action.ControllerTypeInfo.GetCustomAttributes(true));
        }

        return RulesOn(metadata.AsEnumerable());
    }

    private static int RulesOn(IEnumerable<object> attributes) => attributes.Count(attribute => attribute is CanAttribute or PublicAttribute);

    private static IEnumerable<System.Reflection.MethodInfo> MethodsOf(Type hub) => hub
        .GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly)
        .Where(method => !method.IsSpecialName && method.GetBaseDefinition() == method);
}
