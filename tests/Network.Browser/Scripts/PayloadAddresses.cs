using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Network.Browser.Scripts;

/// <summary>Every address that is opened by reading, with the hostile things in its places and hostile words in its query.</summary>
internal sealed partial class PayloadAddresses(PayloadSite site, IReadOnlyList<string> letters, int hand)
{
    /// <summary>So many that a query of several names stays below the length we accept.</summary>
    private const int QueryHands = 8;

    /// <summary>Pages of our own words, without anybody else's.</summary>
    private static readonly string[] Wordless = ["/accessibility", "/privacy", "/account/second-factor", "/first-administrator/{secret}", "/sign-in/links/{secret}", "/sign-in/oidc/{key}/arrival", "/sign-in/oidc/{key}/trouble/{trouble}"];

    public IReadOnlyList<string> All { get; } = [.. Endpoints(site.Services).SelectMany(one => Places(site.World, letters, one.Route, hand).Concat(Asked(one.Route, one.Action, hand))).Distinct()];

    public static IEnumerable<(string Route, ControllerActionDescriptor Action)> Endpoints(IServiceProvider services) =>
        from endpoint in services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()
        where action is not null && (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? false)
        let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        where !route.Contains('.', StringComparison.Ordinal) // a browser saves files
            && !Wordless.Contains(route)
        select (route, action);

    private static IEnumerable<string> Places(PayloadWorld world, IReadOnlyList<string> letters, string route, int hand)
    {
        string[] Of(string label, string pattern) => [.. world.Codes(label, hand).Select(code => pattern.Replace("*", Uri.EscapeDataString(code), StringComparison.Ordinal))];
        var organisation = PayloadWorld.Organisations[hand];
        return route switch
        {
            "/contacts/{code}" => [.. Of("Contact", "/contacts/*").Take(2)],
            "/disputes/{code}" or "/disputes/{code}/settlements" or "/disputes/{code}/statements" => Of("Dispute", route.Replace("{code}", "*", StringComparison.Ordinal)),
            "/platforms/{code}" or "/platforms/{code}/groups" or "/platforms/{code}/memberships" => [.. Of("Platform", route.Replace("{code}", "*", StringComparison.Ordinal)).Take(1)],
            "/proposals/{code}" or "/proposals/{code}/amendment" => [route.Replace("{code}", $"{PayloadRecords.Word}{hand}-{(route.EndsWith('t') ? "refused" : "waiting")}", StringComparison.Ordinal)],
            "/organisations/{code}/edit/{what}/{thing?}" => Edits(organisation, Of),
            "/organisations/{code}/handovers/{person}" => [.. Of("Person", $"/organisations/{organisation}/handovers/*").Take(1)],
            "/organisations/{code}/merges/{other}" => [$"/organisations/{organisation}/merges/twin{hand}"],
            "/admin/letters/{id}" => [$"/admin/letters/{letters[hand]}"],
            "/matters/{code}" => [.. Of("Competence", "*").Select(code => "/matters/" + string.Join('-', code.Split('-').Take(2)).ToUpperInvariant()).Distinct().Take(1)],
            _ => [Place().Replace(route, place => (route.Split('/')[1], place.Groups[1].Value) switch
            {
                ("organisations", "code") => organisation,
                ("territories", "code") => hand == 0 ? "CZ042" : "562335",
                ("laws", "code") => "326/1999",
                _ => $"{PayloadRecords.Word}{hand}",
            })],
        };
    }

    private static IEnumerable<string> Edits(string organisation, Func<string, string, string[]> of) =>
        from edit in new[] { "profile", "claim", "place/Branch", "contact/Contact", "holder/Post", "competence/Competence", "withdrawal/Competence" }
        let parts = edit.Split('/')
        from address in parts is [var what, var label] ? of(label, $"/organisations/{organisation}/edit/{what}/*").Take(1) : [$"/organisations/{organisation}/edit/{edit}"]
        select address;

    /// <summary>Each name of the query gets another share; one that leads on to an address gets some of those that there are.</summary>
    private static IEnumerable<string> Asked(string route, ControllerActionDescriptor action, int hand)
    {
        string[] names = [.. action.Parameters.Where(one => !route.Contains("{" + one.Name, StringComparison.Ordinal)).SelectMany(one =>
            one.ParameterType == typeof(string) ? [one.Name] : one.ParameterType.Namespace?.StartsWith("Network", StringComparison.Ordinal) == true ? one.ParameterType.GetProperties().Select(own => own.Name) : [])];
        if (names.Length == 0)
        {
            return [];
        }

        var path = Place().Replace(route, place => place.Groups[1].Value == "code" ? PayloadWorld.Organisations[0] : "x");
        string Query(Func<int, string> word) => path + "?" + string.Join('&', names.Select((name, at) => $"{name}={Uri.EscapeDataString(word(at))}"));
        return names.Contains("next")
            ? Payloads.All.Where(one => one.IsAddress).Where((_, at) => at % (4 * PayloadWorld.Hands) == hand).Select(one => Query(_ => one.Text))
            : [Query(at => Payloads.Hand((hand + at) % QueryHands, QueryHands))];
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Place();
}
