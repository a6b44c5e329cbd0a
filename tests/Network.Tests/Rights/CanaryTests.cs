using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Accounts;

namespace Network.Tests.Rights;

/// <summary>
/// Strings that exist once stand in what is sensitive; everybody in every role opens every page, table and file there is.
/// Nobody may come upon one of them who is not named for it here.
/// </summary>
public sealed partial class CanaryTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private static readonly string[] OfOrganisation = ["member", "admin", "admin by letter", "coordinator", "coordinator by letter"];

    /// <summary>Each canary and who may see it. Whoever is left out must never meet it.</summary>
    private static readonly Dictionary<string, string[]> Declared = new()
    {
        ["canary-name-robin"] = [.. OfOrganisation, "auditor"],
        ["canary-mail-wren"] = OfOrganisation,
        ["canary-invited-finch"] = OfOrganisation,
        ["canary-invitation-mail-siskin"] = OfOrganisation,
        ["canary-note-linnet"] = OfOrganisation,
        ["canary-letter-serin"] = ["operator"],
        ["canary-reason-dunnock"] = ["auditor"],
        ["canary-hash-crossbill"] = [],
        ["canary-key-brambling"] = [],
        ["canary-session-redpoll"] = [],
    };

    [Fact]
    public async Task Nobody_comes_upon_what_is_not_theirs_on_any_page_in_any_role()
    {
        await site.Graph.WriteAsync("test", HideAsync);
        var met = new HashSet<(string Canary, string Who)>();
        var leaks = new List<string>();
        foreach (var (who, cookie) in await EverybodyAsync())
        {
            foreach (var path in Paths())
            {
                var said = await SaidAsync(path, cookie);
                foreach (var canary in Declared.Keys.Where(canary => said.Contains(canary, StringComparison.Ordinal)))
                {
                    met.Add((canary, who));
                    if (!Declared[canary].Contains(who))
                    {
                        leaks.Add($"{who} meets {canary} at {path}");
                    }
                }
            }
        }

        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
        // A crawl that meets nothing proves nothing.
        Assert.All(Declared.Where(canary => canary.Value.Length > 0), canary => Assert.Contains(met, one => one.Canary == canary.Key));
    }

    private static async Task<bool> HideAsync(IGraphWriter writer)
    {
        var organisation = (await writer.FindAsync("Organisation", "org-here"))!;
        var account = (await writer.CreateAsync(Account.Label, new Properties
        {
            { "code", "canary-mail-wren@people.example" }, { "email", "canary-mail-wren@people.example" }, { "name", "canary-name-robin" }, { "createdOn", new DateOnly(2026, 1, 1) },
            { "passwordHash", "canary-hash-crossbill" }, { "authenticatorKey", "canary-key-brambling" },
        })).Node;
        await writer.LinkAsync(account.Id, "ACTS_IN", organisation.Id, new Properties { { "role", "member" } });
        var session = (await writer.CreateAsync("Session", new Properties
        {
            { "code", "canary-session-redpoll" }, { "method", "passkey" }, { "strong", true }, { "startedAt", "2026-11-25T08:00:00.000Z" }, { "seenAt", "2026-11-25T08:00:00.000Z" },
        })).Node;
        await writer.LinkAsync(account.Id, "HAS", session.Id);
        var invitation = (await writer.CreateAsync("Invitation", new Properties
        {
            { "code", "x" }, { "email", "canary-invitation-mail-siskin@people.example" }, { "name", "canary-invited-finch" }, { "role", "member" }, { "state", "open" }, { "invitedBy", account.Id }, { "expiresAt", "2026-12-05T08:00:00.000Z" },
        })).Node;
        await writer.LinkAsync(invitation.Id, "TO", organisation.Id);
        var proposal = (await writer.FindAsync("Proposal", "proposal-here"))!;
        await writer.ChangeAsync(proposal.Id, proposal.Version, new Properties { { "note", "canary-note-linnet" }, { "proposedBy", account.Id } });
        await writer.CreateAsync("Letter", new Properties
        {
            { "code", "canary" }, { "template", "sign-in-link" }, { "to", "somebody@people.example" }, { "toName", "canary-letter-serin" }, { "language", "cs" }, { "subject", "canary-letter-serin" }, { "text", "canary-letter-serin" },
            { "html", "canary-letter-serin" }, { "cause", "letter.sign-in-link.cause" }, { "state", "waiting" }, { "attempts", 0 }, { "nextAt", "2026-11-25T08:00:00.000Z" }, { "createdAt", "2026-11-25T08:00:00.000Z" }, { "staleAt", "2026-12-25T08:00:00.000Z" },
        });
        await writer.CreateAsync("AuditEntry", new Web.Audit.AuditEntry(1, "2026-11-25T08:00:00.0000000+00:00", account.Id, "test", "done", null, null, null, "canary-reason-dunnock", null, "0").Properties);
        return true;
    }

    private async Task<IReadOnlyList<(string Who, string? Cookie)>> EverybodyAsync()
    {
        var everybody = new List<(string, string?)> { ("visitor", null) };
        foreach (var (name, weak, roles) in MatrixTests.Principals)
        {
            everybody.Add((name, await site.CookieAsync(await site.AccountAsync("bird watcher " + name, roles), weak ? SignInMethod.Link : SignInMethod.Passkey)));
        }

        return everybody;
    }

    /// <summary>Every address that is opened by reading, with the things of the world in its places.</summary>
    private List<string> Paths() => [.. (
        from endpoint in site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? false
        let route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        where !route.Contains('.', StringComparison.Ordinal) || route.EndsWith(".json", StringComparison.Ordinal) || route.EndsWith(".csv", StringComparison.Ordinal)
        from side in new[] { "here", "there" }
        select Place().Replace(route, place => Thing(route, place.Groups[1].Value, side))).Distinct()];

    private static string Thing(string route, string name, string side) => (route.Split('/')[1], name) switch
    {
        ("organisations", "code") => "org-" + side,
        ("territories", "code") => side == "here" ? "CZ042" : "CZ064",
        ("platforms", "code") => "platform-" + side,
        ("disputes", "code") => "dispute-" + side,
        ("proposals", "code") => "proposal-" + side,
        ("organisations", "what") => "profile",
        ("exports", _) => "organisations",
        _ => "x",
    };

    private async Task<string> SaidAsync(string path, string? cookie)
    {
        var context = await site.AskAsync("GET", path, cookie);
        using var reader = new StreamReader(context.Response.Body);
        return string.Join(' ', context.Response.Headers.Select(header => header.ToString())) + await reader.ReadToEndAsync();
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Place();
}
