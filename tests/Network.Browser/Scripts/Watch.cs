using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Network.Browser.Scripts;

/// <summary>
/// A browser window that notices foreign script: one that ran, one that the policy stopped, and what is in the page
/// although no page of ours has it (a handler, a script without a file, a frame, an address that is none of the web).
/// </summary>
internal sealed class Watch : IAsyncDisposable
{
    /// <summary>Runs in every frame before anything else.</summary>
    private const string Ears = """
        Object.defineProperty(window, '__xss', { set(number) { window.tell(`${number}`) } })
        document.addEventListener('securitypolicyviolation', event => window.stopped(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`))
        """;

    /// <summary>Does what people do, so that whatever waits for it runs, and tells what should not be there.</summary>
    private const string Touch = """
        async () => {
          const strange = []
          document.querySelectorAll('details').forEach(one => { one.open = true })
          scrollTo(0, document.documentElement.scrollHeight)
          for (const one of document.querySelectorAll('*')) {
            const handlers = one.getAttributeNames().filter(name => name.startsWith('on'))
            for (const name of handlers) one.dispatchEvent(new Event(name.slice(2)))
            const foreign = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].filter(name => one.hasAttribute(name) && /^(?!https?:|mailto:|tel:|about:)/.test(URL.parse(one.getAttribute(name), location.href)?.protocol ?? 'http:'))
            if (foreign.length > 0 && one.click) one.click()
            if (handlers.length + foreign.length > 0 || one.matches('iframe, object, embed, math, script:not([src]), base, meta[http-equiv]')) strange.push(one.outerHTML.slice(0, 160))
          }
          await new Promise(done => setTimeout(done, WAIT))
          return strange
        }
        """;

    private const string Fill = """
        text => {
          const typed = 'input:not([type]), input[type=text], input[type=email], input[type=search], input[type=url], input[type=tel], input[type=password], textarea'
          const form = [...document.querySelectorAll('main form[method=post]')].find(one => one.querySelector(typed))
          for (const field of form.querySelectorAll(typed)) { field.removeAttribute('maxlength'); field.value = text }
          form.noValidate = true
          form.requestSubmit()
        }
        """;

    /// <summary>Milliseconds; a machine may be busy, and nothing here is about time.</summary>
    private const float Patience = 120_000;

    private readonly ConcurrentQueue<string> ran = [];
    private readonly ConcurrentQueue<string> stopped = [];
    private readonly IBrowserContext window;

    private Watch(IBrowserContext window, IPage page) => (this.window, Page) = (window, page);

    public IPage Page { get; }

    /// <summary>Numbers of the texts that ran.</summary>
    public IReadOnlyCollection<string> Ran => ran;

    /// <summary>What the policy stopped.</summary>
    public IReadOnlyCollection<string> Stopped => stopped;

    public static async Task<Watch> OpenAsync(Site site, bool policy)
    {
        var window = await site.WindowAsync(new() { BypassCSP = !policy, Locale = "cs", ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var watch = new Watch(window, await window.NewPageAsync());
        await window.ExposeFunctionAsync("tell", (string number) => watch.ran.Enqueue(number));
        await window.ExposeFunctionAsync("stopped", (string said) => watch.stopped.Enqueue(said));
        await window.AddInitScriptAsync(Ears);
        watch.Page.Dialog += (_, dialog) => _ = dialog.DismissAsync();
        return watch;
    }

    /// <summary>Does what people do on the page.</summary>
    /// <param name="pause">Milliseconds to wait for what runs a little later.</param>
    /// <returns>What should not be there.</returns>
    public Task<string[]> TouchAsync(int pause = 0) => Page.EvaluateAsync<string[]>(Touch.Replace("WAIT", $"{pause}", StringComparison.Ordinal));

    /// <returns>The status of the answer.</returns>
    public async Task<int?> GoToAsync(string address) => (await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = Patience }))?.Status;

    /// <summary>Presses a button that sends a form and waits for what comes of it.</summary>
    public Task SendAsync(string button) => NextAsync(() => Page.EvaluateAsync("button => document.querySelector(button).click()", button));

    /// <summary>Writes a text into all fields of the first form of the page that has any, and sends it as a browser without limits would.</summary>
    public Task FillAsync(string text) => NextAsync(() => Page.EvaluateAsync(Fill, text));

    /// <summary>Nothing ran and nothing had to be stopped.</summary>
    public void AssertQuiet()
    {
        Assert.Empty(ran);
        Assert.Empty(stopped);
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task NextAsync(Func<Task> act)
    {
        var there = new TaskCompletionSource();
        void Seen(object? from, IPage page) => there.TrySetResult();
        Page.DOMContentLoaded += Seen;
        await act();
        await there.Task.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        Page.DOMContentLoaded -= Seen;
    }
}
