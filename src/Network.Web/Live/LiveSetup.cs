using Microsoft.AspNetCore.SignalR;

namespace Network.Web.Live;

internal static class LiveSetup
{
    public const string Address = "/live";

    public static void AddLive(this IServiceCollection services)
    {
        services.AddSingleton<LiveLines>();
        services.AddSingleton<HubGate>();
        services.AddSignalR(signalr => signalr.AddFilter<HubGate>());
        services.AddHostedService<LiveWatch>();
    }

    public static void MapLive(this IEndpointRouteBuilder endpoints) => endpoints.MapHub<LiveHub>(Address);
}
