using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Graph.Sqlite;
using Network.Web.Accounts;

namespace Network.Tests;

/// <summary>
/// The whole application over a small world of its own: two regions, an organisation and a platform in each, and people
/// who can be signed in. A test may change everything; each class gets a new one.
/// </summary>
public sealed class PeopleSite : WebApplicationFactory<Program>
{
    private readonly TempDirectory directory = new();
    private readonly Dictionary<string, string> secrets = [];

    public PeopleSite()
    {
        Graph = SqliteGraph.Open(directory.Path, Clock);
        Graph.WriteAsync("test", PeopleWorld.BuildAsync).GetAwaiter().GetResult();
        ClientOptions.BaseAddress = new Uri("https://localhost"); // cookies travel on safe lines only
        ClientOptions.AllowAutoRedirect = false;
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public IGraph Graph { get; }

    /// <summary>More of the configuration; to be named before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>An account with roles; the same address gives the same account.</summary>
    public async Task<string> AccountAsync(string name, params (string Role, string? Label, string? Code)[] roles) => await Graph.WriteAsync("test", async writer =>
    {
        var address = name.ToLowerInvariant().Replace(' ', '.') + "@people.example";
        if (await writer.FindAsync(Account.Label, address) is { } known)
        {
            return known.Id;
        }

        var account = new Account { Name = name, Email = address, SecurityStamp = "x", CreatedOn = new DateOnly(2026, 1, 1), InstanceRoles = [.. roles.Where(role => role.Label is null).Select(role => role.Role)] };
        var node = (await writer.CreateAsync(Account.Label, account.Properties(key => key))).Node;
        foreach (var (role, label, code) in roles.Where(role => role.Label is not null))
        {
            await writer.LinkAsync(node.Id, "ACTS_IN", (await writer.FindAsync(label!, code!))!.Id, new Properties { { "role", role }, { "since", new DateOnly(2026, 1, 1) } });
        }

        return node.Id;
    });

    /// <summary>Signs an account in on a device of its own and gives the cookie of it.</summary>
    public Task<string> CookieAsync(string account, SignInMethod method = SignInMethod.Passkey) => SessionCookie.OfAsync(Services, account, method);

    /// <summary>Somebody's browser: keeps cookies and follows no redirect.</summary>
    public async Task<Browser> BrowserAsync(string? account = null, SignInMethod method = SignInMethod.Passkey) =>
        new(CreateClient(), account is null ? null : await CookieAsync(account, method));

    /// <summary>One request as the server sees it, so that what the gate decided can be looked at.</summary>
    public Task<HttpContext> AskAsync(string method, string path, string? cookie = null) => Server.SendAsync(context =>
    {
        context.Request.Method = method;
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("localhost");
        context.Request.Path = path;
        if (cookie is not null)
        {
            context.Request.Headers.Cookie = cookie;
        }
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Graph.DisposeAsync();
        directory.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => Settings.Aggregate(builder, (site, setting) => site.UseSetting(setting.Key, setting.Value))
        .UseEnvironment("Development")
        .UseSetting("Seed:Load", "false")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Logging:LogLevel:Default", "None")
        .ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Graph));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        });
}
