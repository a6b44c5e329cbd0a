using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Network.Graph;
using Network.Web.Accounts;

namespace Network.Tests;

/// <summary>The whole application over a store of its own, with people who are signed in as if with a passkey.</summary>
internal sealed class OwnSite(OwnStore store) : WebApplicationFactory<Program>
{
    public OwnStore Store => store;

    public static async Task<OwnSite> OfAsync(SeedWorld world) => new(await OwnStore.OfAsync(world));

    /// <summary>A browser in which a new account is signed in; each role is <c>role Label code</c>.</summary>
    public async Task<Visitor> SignInAsync(params string[] roles) => await SignInAsync(SignInMethod.Passkey, roles);

    public async Task<Visitor> SignInAsync(SignInMethod method, params string[] roles)
    {
        var account = await AccountAsync($"a{Guid.NewGuid():N}@test.example", roles);
        return new Visitor(account, Browser(await SessionCookie.OfAsync(Services, account, method)));
    }

    public Visitor Nobody() => new("", Browser(null));

    public Task<string> AccountAsync(string email, params string[] roles) => store.Graph.WriteAsync("test", async writer =>
    {
        var made = await writer.CreateAsync("Account", new Properties { { "code", email }, { "name", "Zkušební Účet" }, { "email", email }, { "createdOn", OwnStore.Today } });
        foreach (var role in roles.Select(role => role.Split(' ')))
        {
            var context = await writer.FindAsync(role[1], role[2]) ?? throw new InvalidOperationException($"There is no {role[1]} {role[2]}.");
            await writer.LinkAsync(made.Node.Id, "ACTS_IN", context.Id, new Properties { { "role", role[0] }, { "since", OwnStore.Today } });
        }

        return made.Node.Id;
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await store.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Seed:Load", "false")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Logging:LogLevel:Default", "None")
        .ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IGraph>(new SeedSite.Borrowed(store.Graph)));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(store.Clock));
        });

    private HttpClient Browser(string? cookie) => CreateDefaultClient(new Uri("https://localhost"), new Cookies(cookie));

    /// <summary>Keeps the session's cookie beside those that pages set, and follows no redirect by itself.</summary>
    private sealed class Cookies(string? session) : DelegatingHandler
    {
        private readonly CookieContainer kept = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var own = kept.GetCookieHeader(request.RequestUri!);
            string[] parts = [.. new[] { session, own }.OfType<string>().Where(part => part.Length > 0)];
            if (parts.Length > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", parts));
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                kept.SetCookies(request.RequestUri!, cookie);
            }

            return response;
        }
    }
}
