using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Network.Web.Accounts;

/// <summary>An invented person of the demonstration. What they are is written in <c>seed-data/accounts.csv</c>.</summary>
/// <param name="Code">Address of the account.</param>
/// <param name="Key">The words on the button are <c>demo.{Key}</c>.</param>
public sealed record DemoPerson(string Code, string Key);

/// <summary>
/// Lets a newcomer try every side with one click. It wants three things at once: the setting that <c>scripts/run</c> makes,
/// a server that listens on this machine only, and a request that comes from this machine without a proxy between.
/// </summary>
public sealed class Demo(IConfiguration configuration, IServer server)
{
    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("urednik@demo.example", "official"),
        new("koordinator@demo.example", "coordinator"),
        new("neziskovka@demo.example", "ngo"),
        new("skola@demo.example", "school"),
        new("spravce@demo.example", "administrator"),
    ];

    public bool IsSet => configuration.GetValue("Demo:People", false);

    public bool MayEnter(HttpContext context) => IsSet
        && ListensHereOnly()
        && context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Via", StringComparison.OrdinalIgnoreCase))
        && IsHere(context.Request.Host.Host);

    /// <summary>Said to the operator, who then has to take the setting back.</summary>
    public string? Trouble => IsSet && !ListensHereOnly() ? "Demo:People lets anybody in without a password, so it is refused where the server listens on more than this machine." : null;

    private bool ListensHereOnly() => server.Features.Get<IServerAddressesFeature>() is { Addresses: { Count: > 0 } addresses }
        && addresses.All(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsHere(uri.Host));

    private static bool IsHere(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
