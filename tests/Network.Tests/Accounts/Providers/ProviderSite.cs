using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Network.Graph;
using Network.Web.Accounts.Providers;

namespace Network.Tests.Accounts.Providers;

/// <summary>
/// The application with a real provider twice, once as one that always asks for a second factor and vouches for one
/// domain; one that takes calls and never answers; and one that is not there yet.
/// </summary>
public sealed partial class ProviderSite : IAsyncLifetime
{
    private static readonly (string, string) Patient = ("Patience", "60"); // where many tests run at once
    private readonly TcpListener silent = new(IPAddress.Loopback, 0);

    public PeopleSite Site { get; } = new();

    internal RealProvider Provider { get; private set; } = null!;

    internal int LaterPort { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Provider = await RealProvider.StartAsync();
        silent.Start();
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            LaterPort = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        Name(0, "town", "Město", Provider.Address, Patient);
        Name(1, "guarded", "Kraj", Provider.Address, Patient, ("Strong", "true"), ("Domains", "people.example"));
        Name(2, "silent", "Ticho", $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}");
        Name(3, "later", "Později", $"http://127.0.0.1:{LaterPort}", Patient);
    }

    /// <summary>Presses the button of a provider.</summary>
    /// <returns>The page there that the browser is led to.</returns>
    public static async Task<string> LeaveAsync(Browser browser, string key = "town", string language = "", string next = "")
    {
        await browser.PostAsync($"{language}/sign-in", $"{language}/sign-in/oidc/{key}", ("next", next));
        return There().Match(browser.Html) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : "";
    }

    /// <summary>Comes back from the provider and follows to where that leads: into the account, or to a page that says why not.</summary>
    public static async Task<Browser> ReturnAsync(Browser browser, string address)
    {
        await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        return await browser.GetAsync(browser.Location!);
    }

    /// <summary>All of it, in a browser of its own.</summary>
    internal async Task<Browser> SignInAsync(Person person, string key = "town", string language = "", string next = "")
    {
        var browser = await Site.BrowserAsync();
        var there = await LeaveAsync(browser, key, language, next);
        Assert.True(browser.Status == HttpStatusCode.OK, $"{browser.Status} {browser.Html}");
        return await ReturnAsync(browser, await Provider.ApproveAsync(there, person));
    }

    internal async Task<IReadOnlyList<Node>> LinksAsync(string account) =>
        [.. (await Site.Graph.ReadAsync(reader => reader.NeighboursAsync(account, "HAS", Direction.Out))).Select(own => own.Node).Where(node => node.Label == ExternalSignIn.Label)];

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        silent.Dispose();
        await Provider.DisposeAsync();
    }

    private void Name(int number, string key, string title, string address, params (string Key, string Value)[] more)
    {
        foreach (var (name, value) in more.Concat([("Key", key), ("Title", title), ("Authority", address), ("ClientId", "network"), ("ClientSecret", RealProvider.Secret)]))
        {
            Site.Settings[$"Oidc:Providers:{number}:{name}"] = value;
        }
    }

    [GeneratedRegex("""href="([^"]+)" data-provider""")]
    private static partial Regex There();
}
