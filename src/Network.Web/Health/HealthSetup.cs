using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Network.Web.Rights;

namespace Network.Web.Health;

/// <summary>
/// For whoever watches over the platform: <c>/health/live</c> says that the process answers, <c>/health/ready</c> that
/// it can serve. Neither is ever cached, neither tells anything about a person.
/// </summary>
internal static class HealthSetup
{
    private static readonly PublicAttribute Watchers = new("tells whether the platform runs, and nothing about people");

    public static IServiceCollection AddStoreHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreCheck>("store");
        return services;
    }

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = (context, _) => context.Response.WriteAsJsonAsync(new Health("live")) }).WithMetadata(Watchers);
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = TellAsync }).WithMetadata(Watchers);
        return endpoints;
    }

    private static Task TellAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        report.Status == HealthStatus.Healthy
            ? new Health("ready")
            : new Health("not ready", string.Join(' ', report.Entries.Values.Select(entry => entry.Description))));
}
