using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Network.Graph;
using Network.Graph.Sqlite;
using Network.Web.Accounts;
using Network.Web.Rights;

namespace Network.Tests;

/// <summary>
/// The whole application over a copy of the seed data of its own, which tests may change, and people who are signed in to
/// it. Each person is made when first asked for: <c>await site.AsAsync(Role.Member, "ppi")</c>.
/// </summary>
public sealed class SignedIn(SeedWorld world) : IAsyncLifetime
{
    private static readonly Uri Here = new("https://localhost");
    private readonly TempDirectory directory = new();
    private SeedSite site = null!;

    public IGraph Graph { get; private set; } = null!;

    public IServiceProvider Services => site.Services;

    public ValueTask InitializeAsync()
    {
        StoreCopy.Make(Path.GetDirectoryName(world.StorePath)!, Path.Combine(directory.Path, "graph.db"));
        Graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        site = SeedSite.Over(Graph);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await Graph.DisposeAsync();
        directory.Dispose();
    }

    public FormBrowser AsVisitor() => new(site.CreateDefaultClient(Here, new CookieContainerHandler()), "");

    /// <param name="role">What the person is there; of the instance without a context.</param>
    /// <param name="context">Code of an organisation or a territory.</param>
    /// <param name="name">Several people of one role have different names.</param>
    /// <param name="strong">Signed in with a key; otherwise with a password alone.</param>
    public async Task<FormBrowser> AsAsync(Role role, string? context = null, string name = "Eva Nová", bool strong = true)
    {
        var account = await AccountAsync(role, context, name);
        var cookies = new CookieContainer();
        cookies.SetCookies(Here, await SessionCookie.OfAsync(site.Services, account, strong ? SignInMethod.Passkey : SignInMethod.Password));
        return new FormBrowser(site.CreateDefaultClient(Here, new CookieContainerHandler(cookies)), account);
    }

    private Task<string> AccountAsync(Role role, string? context, string name) => Graph.WriteAsync("test", async writer =>
    {
        var word = char.ToLowerInvariant(role.ToString()[0]) + role.ToString()[1..];
        var properties = new Properties { { "code", $"{word}-{context}-{name}@test.example" }, { "name", name }, { "email", $"{word}@test.example" }, { "createdOn", SeedWorld.Today }, { "instanceRoles", context is null ? [word] : (string[]?)null } };
        if (await writer.CreateAsync(Account.Label, properties) is CreateResult.Taken { Existing: var known })
        {
            return known.Id;
        }

        var made = (await writer.FindAsync(Account.Label, properties.Text("code")!))!;
        if (context is not null)
        {
            var place = await writer.FindAsync("Organisation", context) ?? await writer.FindAsync("Territory", context);
            await writer.LinkAsync(made.Id, "ACTS_IN", place!.Id, new Properties { { "role", word }, { "since", SeedWorld.Today } });
        }

        return made.Id;
    });
}
