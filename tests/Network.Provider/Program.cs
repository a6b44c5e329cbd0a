using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Network.Provider;
using OpenIddict.Server;

// A real OpenID Connect provider for the tests: says its address on its first line and ends with its input.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls($"http://127.0.0.1:{args.FirstOrDefault() ?? "0"}");
builder.Services.AddSingleton<Keys>();
builder.Services.AddOpenIddict().AddServer(server => server.AddConversation());

var app = builder.Build();
app.UseAuthentication(); // the provider itself: it answers its addresses here
app.MapPost("/keys", (Keys keys, IOptionsMonitor<OpenIddictServerOptions> options) =>
{
    keys.Change(options.CurrentValue.SigningCredentials);
    return Results.NoContent();
});
await app.StartAsync();
await Console.Out.WriteLineAsync(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
while (await Console.In.ReadLineAsync() is not null)
{
}

await app.StopAsync();
