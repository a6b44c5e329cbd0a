using System.Text.RegularExpressions;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Network.Graph;
using Network.Tests.Letters;
using Network.Web.Accounts;
using Network.Web.Letters;

namespace Network.Tests.Rights;

/// <summary>
/// What leaves the platform by other ways than pages: open lines, letters, the log. People act and read while all of it
/// is listened to; none of it may carry what is somebody else's.
/// </summary>
public sealed partial class QuietTests : IAsyncLifetime
{
    private const string Password = "canarypasswordthatissecret";
    private readonly PeopleSite people = new();
    private readonly HeardLog log = new();
    private readonly WebApplicationFactory<Program> site;
    private readonly List<string> secrets = [Password];
    private readonly List<OpenLine> lines = [];

    public QuietTests() => site = people.WithWebHostBuilder(builder => builder
        .UseSetting("Logging:LogLevel:Default", "Debug") // an operator who looks for a fault
        .UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Debug")
        .UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Authentication.OpenIdConnect", "Debug")
        .ConfigureTestServices(services => services.AddLogging(logging => logging.ClearProviders().AddProvider(log))));

    public async ValueTask InitializeAsync()
    {
        var sealing = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("authenticator-key");
        var owner = await people.Graph.WriteAsync("test", writer => CanaryWorld.HideAsync(writer, sealing.Protect));
        var admin = await people.AccountAsync("quiet admin", ("organisationAdmin", "Organisation", "org-here"));
        foreach (var (name, _, roles) in MatrixTests.Principals)
        {
            lines.Add(await OpenLine.OpenAsync(site.Server, await CookieAsync(await people.AccountAsync("quiet " + name, roles))));
        }

        lines.Add(await OpenLine.OpenAsync(site.Server, await CookieAsync(owner)));
        await ActAsync(owner, admin);
        await CrawlAsync(owner, admin, await people.AccountAsync("quiet coordinator"), await people.AccountAsync("quiet operator"), await people.AccountAsync("quiet auditor"));
    }

    public async ValueTask DisposeAsync()
    {
        lines.ForEach(line => line.Dispose());
        await site.DisposeAsync();
        await people.DisposeAsync();
    }

    [Fact]
    public async Task Neither_open_lines_nor_letters_nor_the_log_carry_what_is_somebody_elses()
    {
        var frames = lines.SelectMany(line => line.Frames).ToArray();
        Assert.True(frames.Length >= lines.Count);
        AssertSilent("line", frames);
        AssertSilent("log", log.Said);
        Assert.Contains(log.Said, line => line.StartsWith("Debug Microsoft.AspNetCore", StringComparison.Ordinal));
        await AssertLettersAsync();
    }

    /// <summary>A letter says its reader's own name and that of who caused it, and nothing else that not everybody may know.</summary>
    private async Task AssertLettersAsync()
    {
        var letters = (await site.Services.LettersAsync()).Where(letter => letter.Subject != Canary.Of("Letter.subject")).ToArray();
        Assert.Equal(["invitation", "proposal-decided", "proposal-waiting", "sign-in-link"], letters.Select(letter => letter.Template).Distinct().Order(StringComparer.Ordinal));
        string[] allowed = [Canary.Of("Account.name")];
        var met = letters.SelectMany(letter => Canary.All.Where(canary => !allowed.Contains(canary.Text) && $"{letter.Subject} {letter.Text} {letter.Html}".Contains(canary.Text, StringComparison.Ordinal)).Select(canary => $"{letter.Template}: {canary.Field}"));
        Assert.Empty(met);
        Assert.All(letters, letter => Assert.DoesNotContain("@people.example", $"{letter.Subject} {letter.Text} {letter.Html}", StringComparison.Ordinal));
    }

    private void AssertSilent(string where, IEnumerable<string> said)
    {
        var loud = said.Where(one => Canary.All.Any(canary => one.Contains(canary.Text, StringComparison.OrdinalIgnoreCase)) || secrets.Any(secret => one.Contains(secret, StringComparison.Ordinal)) || Address().IsMatch(one));
        Assert.True(!loud.Any(), where + "\n" + string.Join('\n', loud.Select(one => one[..Math.Min(one.Length, 400)]).DistinctBy(one => one[..Math.Min(one.Length, 60)]).Take(30)));
    }

    private async Task ActAsync(string owner, string admin)
    {
        using var own = await BrowserAsync(owner);
        using var other = await BrowserAsync(admin);
        using var stranger = new Browser(site.CreateClient(), null);
        await own.PostAsync("/account/password", "/account/password", ("wanted", Password));
        await stranger.PostAsync("/sign-in", "/sign-in", ("email", $"{Canary.Of("Account.code")}@people.example"), ("password", Password));
        await stranger.PostAsync("/sign-in", "/sign-in/links", ("address", "quiet.admin@people.example"));
        await OpenLinkAsync("quiet.admin@people.example", stranger);
        await other.PostAsync("/organisations/org-here/people", "/organisations/org-here/people/invitations", ("name", "Nová Kolegyně"), ("email", "invited@people.example"), ("role", "Member"), ("language", "cs"));
        await OpenLinkAsync("invited@people.example", stranger, ("name", "Nová Kolegyně"));
        const string sheet = "/organisations/org-here/edit/profile";
        var seen = Hidden().Matches((await own.GetAsync(sheet)).Html).Select(field => (field.Groups[1].Value, field.Groups[2].Value));
        await own.PostAsync(sheet, [.. seen, ("name", "Organizace tady"), ("type", "ngo"), ("seat", "město here"), ("note", Canary.Of("Proposal.note"))]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, own.Status);
        await other.PostAsync(own.Location!, own.Location + "/refusals", ("version", "1"), ("reason", Canary.Of("Proposal.reason")));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, other.Status);
    }

    private async Task OpenLinkAsync(string address, Browser browser, params (string, string)[] fields)
    {
        for (var attempt = 0; ; attempt++)
        {
            if ((await site.Services.LettersAsync()).FirstOrDefault(one => one.To == address && one.Template != "proposal-waiting") is { } letter)
            {
                var path = new Uri(Link().Match(letter.Text!).Value).AbsolutePath;
                secrets.Add(path.Split('/')[^1]);
                await browser.PostAsync(path, path, fields);
                Assert.Equal("/account", browser.Location);
                return;
            }

            Assert.InRange(attempt, 0, 500);
            await Task.Delay(20); // letters with links are written a while after they were asked for
        }
    }

    private async Task CrawlAsync(params string[] readers)
    {
        foreach (var reader in readers)
        {
            using var browser = await BrowserAsync(reader);
            foreach (var path in await CanaryPaths.OfAsync(site.Services))
            {
                await browser.GetAsync(path);
            }
        }
    }

    private async Task<Browser> BrowserAsync(string account) => new(site.CreateClient(), await CookieAsync(account));

    private async Task<string> CookieAsync(string account)
    {
        var cookie = await SessionCookie.OfAsync(site.Services, account, SignInMethod.Passkey);
        secrets.Add(cookie.Split('=', 2)[1]);
        return cookie;
    }

    [GeneratedRegex("""<input type="hidden" name="([^_"]+)" value="([^"]*)""")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\w.+-]+(?:@|%40)[\w-]+\.\w+")]
    private static partial Regex Address();
}
