using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Network.Graph;

namespace Network.Tests.Rights;

/// <summary>Every address that is opened by reading, with the things of the small world in its places.</summary>
internal static partial class CanaryPaths
{
    public static async Task<IReadOnlyList<string>> OfAsync(IServiceProvider services)
    {
        var letter = (await services.GetRequiredService<IGraph>().ReadAsync(reader => reader.FindAsync("Letter", Canary.Of("Letter.code"))))!.Id;
        return [.. (
            from endpoint in services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? false
            let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
            where !route.Contains('.', StringComparison.Ordinal) || Files().IsMatch(route)
            from side in new[] { "here", "there" }
            select Place().Replace(route, place => Thing(route, place.Groups[1].Value, side, letter))).Distinct()];
    }

    private static string Thing(string route, string name, string side, string letter) => (route.Split('/')[1], name) switch
    {
        ("organisations", "code") => "org-" + side,
        ("territories", "code") => side == "here" ? "CZ042" : "CZ064",
        ("platforms", "code") => "platform-" + side,
        ("disputes", "code") => "dispute-" + side,
        ("proposals", "code") => side == "here" ? "proposal-here" : "told",
        ("organisations", "what") => "profile",
        ("exports", _) => side == "here" ? "organisations" : "competences",
        ("admin", "id") => letter,
        _ => "x",
    };

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\.(?:json|csv|xlsx)$")]
    private static partial Regex Files();
}
