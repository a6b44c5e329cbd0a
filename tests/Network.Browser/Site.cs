using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Network.Browser.Site))]

namespace Network.Browser;

/// <summary>
/// The real application on a real port with a browser before it, once for all tests of the assembly. A test class takes
/// it in its constructor. The data lie in a directory of their own, new for each run; a world to start from is laid
/// there by <c>NETWORK_DATA</c> or by a class that inherits.
/// </summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the data lie.</summary>
    internal string DataDirectory { get; init; } = Environment.GetEnvironmentVariable("NETWORK_DATA") ?? Directory.CreateTempSubdirectory("network-browser-").FullName;

    /// <summary>Without the last slash. A host name and not an IP address, as passkeys demand.</summary>
    public string Address { get; private set; } = "";

    private IBrowser Browser => browser ?? throw new InvalidOperationException("The site has not started.");

    public virtual async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } chromium) return;
        UseKestrel(0);
        StartServer();
        Address = $"http://localhost:{ClientOptions.BaseAddress.Port}";
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Headless = true,
            ChromiumSandbox = false,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page such as <c>/answers?q=…</c> as a person with this screen and language sees it.</summary>
    public async Task<OpenPage> OpenAsync(string path, Seen? seen = null, int expectedStatus = 200)
    {
        Chromium.SkipWithout(browser is not null);
        var how = seen ?? new Seen();
        var context = await Browser.NewContextAsync(how.Options);
        var page = new OpenPage(await context.NewPageAsync(), how, expectedStatus);
        await page.GoToAsync(Address + how.Prefix + path);
        return page;
    }

    /// <summary>Opens a page as an invented person of the demonstration, such as <c>urednik</c>.</summary>
    public async Task<OpenPage> EnterAsync(string person, string path, Seen? seen = null)
    {
        var page = await OpenAsync("/sign-in?next=" + Uri.EscapeDataString((seen ?? new Seen()).Prefix + path), seen);
        await page.Page.Locator($"button[value='{person}@demo.example']").ClickAsync();
        await page.Page.WaitForURLAsync("**" + path.Split('?')[0] + "*");
        return page;
    }

    /// <summary>An empty window, for tests that look at it in a way of their own.</summary>
    internal Task<IBrowserContext> WindowAsync(BrowserNewContextOptions options)
    {
        Chromium.SkipWithout(browser is not null);
        return Browser.NewContextAsync(options);
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Data:Directory", DataDirectory)
        .UseSetting("Demo:People", "true")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false");
}
