using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Network.Graph;
using Network.Web.Accounts;

namespace Network.Tests.Accounts;

/// <summary>
/// Whether an address has an account is told neither by an answer nor by the time that it takes. Time cannot be tested, so
/// this counts the work behind an answer.
/// </summary>
public sealed class SameWorkTests : IAsyncLifetime
{
    private readonly PeopleSite people = new();
    private readonly CountedWork work;
    private readonly WebApplicationFactory<Program> site;

    public SameWorkTests()
    {
        work = new CountedWork(people.Graph, new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 10 })));
        site = people.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IGraph>(work));
            services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>>(work));
        }));
    }

    public async ValueTask InitializeAsync()
    {
        foreach (var name in new[] { "with password", "disabled", "second factor", "guessed too often" })
        {
            await ChangeAsync(name, new Properties { { "passwordHash", work.HashPassword(null!, "modrá konvalinka u potoka") } });
        }

        await people.AccountAsync("without password");
        await ChangeAsync("disabled", new Properties { { "disabledOn", new DateOnly(2026, 11, 1) } });
        await ChangeAsync("second factor", new Properties { { "secondFactor", true } });
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await people.DisposeAsync();
    }

    [Fact]
    public async Task A_wrong_password_costs_the_same_whatever_account_the_address_has()
    {
        using var browser = new Browser(site.CreateClient(), null);
        await browser.GetAsync("/sign-in");
        for (var guess = 0; guess <= GuessLimit.AnHour; guess++)
        {
            await browser.PostAsync("/sign-in", ("email", "guessed.too.often@people.example"), ("password", "wrong"));
        }

        work.Take();
        var costs = new List<string>();
        foreach (var name in new[] { "with.password", "nobody", "without.password", "disabled", "second.factor", "guessed.too.often", "nobody.else" })
        {
            await browser.PostAsync("/sign-in", ("email", $"{name}@people.example"), ("password", "wrong wrong wrong"));
            costs.Add(work.Take());
        }

        Assert.Equal("0 hashed, 1 compared, 1 read, 0 written", Assert.Single(costs.Distinct()));
    }

    [Fact]
    public async Task An_invitation_costs_the_same_whether_the_invited_has_an_account_or_not()
    {
        var admin = await people.AccountAsync("inviting", ("organisationAdmin", "Organisation", "org-here"));
        using var browser = new Browser(site.CreateClient(), await SessionCookie.OfAsync(site.Services, admin));
        var costs = new List<string>();
        foreach (var name in new[] { "with.password", "nobody", "disabled", "nobody.else" })
        {
            await browser.GetAsync("/organisations/org-here/people");
            work.Take();
            await browser.PostAsync("/organisations/org-here/people/invitations", ("name", "Nová"), ("email", $"{name}@people.example"), ("role", "Member"), ("language", "cs"));
            Assert.Equal(System.Net.HttpStatusCode.Redirect, browser.Status);
            costs.Add(work.Take());
        }

        Assert.Single(costs.Distinct());
    }

    /// <summary>The writer is held, so that a letter cannot be written: neither the answer nor the next one on the same line may wait for it.</summary>
    [Fact]
    public async Task Nothing_on_the_line_waits_for_the_letter_with_a_link()
    {
        people.UseKestrel(0);
        people.StartServer();
        var line = new SocketsHttpHandler { MaxConnectionsPerServer = 1, AllowAutoRedirect = false, UseCookies = false };
        using var browser = new Browser(new HttpClient(line) { BaseAddress = new Uri($"http://localhost:{people.ClientOptions.BaseAddress.Port}"), Timeout = TimeSpan.FromSeconds(60) }, null);
        await browser.GetAsync("/sign-in");
        var (held, let) = (new TaskCompletionSource(), new TaskCompletionSource());
        var writing = people.Graph.WriteAsync("test", async _ =>
        {
            held.SetResult();
            await let.Task;
            return true;
        });
        await held.Task;
        await browser.PostAsync("/sign-in/links", ("address", "with.password@people.example"));
        Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
        await browser.GetAsync("/privacy");
        Assert.False(writing.IsCompleted);
        let.SetResult();
        await writing;
    }

    private async Task ChangeAsync(string name, Properties changes)
    {
        var account = await people.AccountAsync(name);
        await people.Graph.WriteAsync("test", async writer => await writer.ChangeAsync(account, (await writer.FindAsync(account))!.Version, changes));
    }
}
