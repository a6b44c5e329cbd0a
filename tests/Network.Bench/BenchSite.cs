using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Network.Bench;

/// <summary>The application on a real port over the national store, with an address that gives bytes from memory before anything else is asked.</summary>
internal sealed class BenchSite(string folder) : WebApplicationFactory<Program>
{
    public const string Floor = "/bench/bytes/";

    /// <summary>What the floor gives, by the last part of its address.</summary>
    public Dictionary<string, (byte[] Bytes, string Type)> Bytes { get; } = [];

    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSolutionRelativeContentRoot("src/Network.Web")
        .UseSetting("Data:Directory", folder)
        .UseSetting("Seed:Load", "false")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Logging:LogLevel:Default", "None")
        .ConfigureServices(services => services.AddSingleton<IStartupFilter>(new FloorFirst(Bytes)));

    private sealed class FloorFirst(Dictionary<string, (byte[] Bytes, string Type)> bytes) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) => context.Request.Path.StartsWithSegments(Floor[..^1], out var name) && bytes.TryGetValue(name.Value!.TrimStart('/'), out var given)
                ? GiveAsync(context.Response, given)
                : rest(context));
            next(app);
        };

        private static Task GiveAsync(HttpResponse response, (byte[] Bytes, string Type) given)
        {
            (response.ContentType, response.ContentLength) = (given.Type, given.Bytes.Length);
            return response.Body.WriteAsync(given.Bytes).AsTask();
        }
    }
}
