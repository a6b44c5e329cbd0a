using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Accounts;
using Network.Web.Rights;

namespace Network.Tests.Rights;

/// <summary>
/// Every endpoint × verb × role × relation to the thing, through the whole application, held against the reviewed table
/// <c>matrix.csv</c>. A cell is what the gate decides: A allowed, S sign in, F a second factor first, R refused, N as if
/// it were not there. A new endpoint fails here until somebody has written and reviewed its line.
/// NETWORK_WRITE_MATRIX=1 writes what was found beside the table, to be looked through.
/// </summary>
public sealed class MatrixTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private static readonly string[] Verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    private static readonly string Table = Path.Combine(SourceFile.Root, "tests", "Network.Tests", "Rights", "matrix.csv");

    internal static readonly (string Name, bool Weak, (string Role, string? Label, string? Code)[] Roles)[] Principals =
    [
        ("no role", false, []),
        ("member", false, [("member", "Organisation", "org-here")]),
        ("member elsewhere", false, [("member", "Organisation", "org-there")]),
        ("admin", false, [("organisationAdmin", "Organisation", "org-here")]),
        ("admin by letter", true, [("organisationAdmin", "Organisation", "org-here")]),
        ("admin elsewhere", false, [("organisationAdmin", "Organisation", "org-there")]),
        ("coordinator", false, [("coordinator", "Territory", "CZ042")]),
        ("coordinator by letter", true, [("coordinator", "Territory", "CZ042")]),
        ("coordinator elsewhere", false, [("coordinator", "Territory", "CZ064")]),
        ("analyst", false, [("analyst", "Territory", "CZ042")]),
        ("convener", false, [("convener", "Platform", "platform-here")]),
        ("platform member", false, [("platformMember", "Platform", "platform-here")]),
        ("observer", false, [("observer", "Platform", "platform-here")]),
        ("operator", false, [("operator", null, null)]),
        ("operator by letter", true, [("operator", null, null)]),
        ("auditor", false, [("auditor", null, null)]),
    ];

    [Fact]
    public async Task Every_endpoint_lets_in_whom_the_table_says_and_nobody_else()
    {
        var found = await FoundAsync();
        if (Environment.GetEnvironmentVariable("NETWORK_WRITE_MATRIX") is not null)
        {
            await File.WriteAllTextAsync(Table + ".found", found);
        }

        var expected = await File.ReadAllLinesAsync(Table);
        var lines = found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var differ = lines.Except(expected).Select(line => "found:    " + line).Concat(expected.Except(lines).Select(line => "expected: " + line)).ToArray();
        Assert.True(differ.Length == 0, string.Join('\n', differ.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task What_is_hidden_answers_to_the_byte_like_what_is_not_there()
    {
        var cookie = await site.CookieAsync(await site.AccountAsync("nosy person", ("member", "Organisation", "org-here")));
        foreach (var (route, _, rule) in Endpoints().Where(one => one.Rule is { } can && Network.Web.Rights.Rules.Of(can.What) is { Hidden: true, About: not null }))
        {
            var about = Network.Web.Rights.Rules.Of(rule!.What).About!;
            var hidden = await PageAsync(Filled(route, rule, Code(about, "there")!), cookie);
            var absent = await PageAsync(Filled(route, rule, Code(about, "where")!), cookie);
            Assert.Equal(absent.Replace("-where", "-there", StringComparison.Ordinal), hidden); // the address stands in the page's links to itself
        }
    }

    private async Task<string> FoundAsync()
    {
        var cookies = new List<string?> { null };
        foreach (var (name, weak, roles) in Principals)
        {
            cookies.Add(await site.CookieAsync(await site.AccountAsync("matrix " + name, roles), weak ? SignInMethod.Link : SignInMethod.Passkey));
        }

        var table = new StringBuilder($"verb,address,thing,visitor,{string.Join(',', Principals.Select(one => one.Name))}\n");
        foreach (var (route, verbs, rule) in Endpoints())
        {
            var about = rule is null ? null : Network.Web.Rights.Rules.Of(rule.What).About;
            foreach (var verb in verbs)
            {
                foreach (var thing in about is null ? ["-"] : new[] { "here", "there", "absent" })
                {
                    var path = Filled(route, rule, about is null ? "x" : Code(about, thing) ?? "absent");
                    var cells = new List<char>();
                    foreach (var cookie in cookies)
                    {
                        var context = await site.AskAsync(verb, path, cookie);
                        cells.Add(Letter(context.Features.Get<Decided>()?.Decision ?? throw new InvalidOperationException($"{verb} {path} never met the gate")));
                    }

                    table.Append(verb).Append(",/").Append(route.TrimStart('/')).Append(',').Append(thing).Append(',').AppendJoin(',', cells).Append('\n');
                }
            }
        }

        return table.ToString();
    }

    private IEnumerable<(string Route, IReadOnlyList<string> Verbs, CanAttribute? Rule)> Endpoints() =>
        from endpoint in site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let rule = endpoint.Metadata.LastOrDefault(said => said is CanAttribute or PublicAttribute) as CanAttribute
        where rule is not null
        let verbs = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? Verbs
        orderby endpoint.RoutePattern.RawText, verbs[0]
        select (endpoint.RoutePattern.RawText!, verbs, rule);

    private static string Filled(string route, CanAttribute? rule, string code)
    {
        var path = "/" + route.TrimStart('/');
        path = path.Replace($"{{{rule?.Parameter ?? "code"}}}", code, StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]+\}", "x");
    }

    private static string? Code(string about, string thing) => (about, thing) switch
    {
        (_, "absent") => null,
        ("Territory", "here") => "CZ042",
        ("Territory", "there") => "CZ064",
        _ => $"{about.ToLowerInvariant().Replace("organisation", "org", StringComparison.Ordinal)}-{thing}",
    };

    private async Task<string> PageAsync(string path, string cookie)
    {
        var context = await site.AskAsync("GET", path, cookie);
        using var reader = new StreamReader(context.Response.Body);
        return $"{context.Response.StatusCode} {string.Join(' ', context.Response.Headers.Select(header => header.ToString()))} {await reader.ReadToEndAsync()}";
    }

    private static char Letter(Decision decision) => decision switch
    {
        Decision.Allowed => 'A',
        Decision.SignIn => 'S',
        Decision.Stronger => 'F',
        Decision.Refused => 'R',
        Decision.NotThere => 'N',
        _ => throw new InvalidOperationException(),
    };
}
