using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>The whole application over an empty store, with settings of its own and an operator who has signed in.</summary>
internal sealed class OperatorSite(params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    private readonly TempDirectory data = new();

    public IGraph Graph => Services.GetRequiredService<IGraph>();

    /// <summary>The operator's browser: it keeps cookies and follows no redirect.</summary>
    public async Task<HttpClient> OperatorAsync()
    {
        var account = new Account { Name = "Karel Dvořák", Email = "karel@example.org", CreatedOn = new DateOnly(2026, 1, 1), SecurityStamp = "x", InstanceRoles = ["operator"] };
        var id = await Graph.WriteAsync("test", async writer => (await writer.CreateAsync(Account.Label, account.Properties(key => key))).Node.Id);
        var here = new Uri("https://localhost");
        var cookies = new CookieContainer();
        cookies.SetCookies(here, await SessionCookie.OfAsync(Services, id));
        return CreateDefaultClient(here, new CookieContainerHandler(cookies));
    }

    /// <summary>A letter with a link that signs somebody in.</summary>
    public async Task<StoredLetter> PutAsync(string link)
    {
        var occasion = new Occasion(LetterTemplate.SignInLink, "1", new Recipient(LetterWorld.Address(), "Jana", "cs")) { Link = link, Values = new Dictionary<string, object?> { ["minutes"] = 15 } };
        await Graph.WriteAsync("test", writer => Services.GetRequiredService<LetterBox>().PutAsync(writer, occasion));
        return Assert.Single(await Services.LettersAsync());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        (string, string)[] usual = [("Data:Directory", data.Path), ("Seed:Load", "false"), ("Accounts:OfferFirst", "false"), ("Jobs:Run", "false"), ("Logging:LogLevel:Default", "None")];
        foreach (var (key, value) in usual.Concat(settings)) builder.UseSetting(key, value);
    }
}
