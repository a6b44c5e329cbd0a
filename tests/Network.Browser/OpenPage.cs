using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Network.Browser;

/// <summary>A page in the browser that remembers everything that went wrong on it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>In the page itself, which has no frames: the package would open a page more for each and be twice as slow.</summary>
    private const string Run = """
        async rules => {
          const result = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
          return { passed: result.passes.length, found: result.violations.map(v => `${v.id}: ${v.help} ${v.nodes.slice(0, 5).map(n => n.html).join(' | ')}`) };
        }
        """;

    private readonly List<string> troubles = [];
    private readonly Seen seen;
    private readonly int expectedStatus;

    internal OpenPage(IPage page, Seen seen, int expectedStatus)
    {
        (Page, this.seen, this.expectedStatus) = (page, seen, expectedStatus);
        // The browser itself complains about the page's own status; that one is asserted apart.
        page.Console += (_, said) => { if (said.Type is "error" or "warning" && !IsOwnStatus(said)) troubles.Add("console: " + said.Text); };
        page.PageError += (_, error) => troubles.Add("script: " + error);
        page.RequestFailed += (_, request) => troubles.Add($"request: {request.Url} {request.Failure}");
        page.Response += (_, response) => { if (response.Status >= 400 && response.Url != page.Url && !response.Request.IsNavigationRequest) troubles.Add($"{response.Status}: {response.Url}"); };
    }

    public IPage Page { get; }

    /// <summary>Beginning of the addresses in its language.</summary>
    public string Prefix => seen.Prefix;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>No error in the console, no failed request, nothing for axe to find, no scrolling aside.</summary>
    public async Task AssertSoundAsync()
    {
        Assert.Empty(troubles);
        await AssertFitsAsync();
        if (seen.Script) await AssertAccessibleAsync();
    }

    public async Task AssertAccessibleAsync()
    {
        await Page.EvaluateAsync(Axe.Value);
        var result = await Page.EvaluateAsync<AxeResult>(Run, Rules);
        Assert.NotEqual(0, result.Passed); // an axe that checked nothing finds nothing
        Assert.True(result.Found.Length == 0, string.Join('\n', result.Found));
    }

    public async Task AssertFitsAsync()
    {
        var wider = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wider <= 0, $"The page is {wider} px wider than a screen of {seen.Width} px.");
    }

    /// <summary>A picture in the directory that NETWORK_PICTURES names; without it nothing happens.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("NETWORK_PICTURES") is not { Length: > 0 } directory) return;
        var file = $"{name}-{seen.Language}-{seen.Width}{(seen.Dark ? "-dark" : "")}.png";
        await Page.ScreenshotAsync(new() { Path = Path.Combine(directory, file), FullPage = true });
    }

    internal async Task GoToAsync(string address)
    {
        var response = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load, Timeout = 120_000 }); // a machine may be busy; nothing here is about time
        Assert.Equal(expectedStatus, response?.Status);
    }

    private bool IsOwnStatus(IConsoleMessage said) =>
        expectedStatus >= 400 && said.Text.Contains($"status of {expectedStatus}", StringComparison.Ordinal);

    private sealed class AxeResult
    {
        public int Passed { get; set; }

        public string[] Found { get; set; } = [];
    }
}
