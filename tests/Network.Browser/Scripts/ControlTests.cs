using System.Globalization;
using Microsoft.Playwright;

namespace Network.Browser.Scripts;

/// <summary>The hostile texts shown without any care, on a page that nobody else has: the watch must see them run.</summary>
public sealed class ControlTests(Site site)
{
    private const string Anywhere = "http://control.example/";

    [Fact]
    public async Task A_text_shown_without_care_runs_and_is_seen()
    {
        await using var watch = await Watch.OpenAsync(site, policy: true);
        var alive = await RunAsync(watch, policy: null);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Payloads.All.Count} texts, {alive.Count} run");
        Assert.True(Payloads.All.Count >= 300);
        Assert.Equal(Payloads.All.Count, Payloads.All.Select(one => one.Text).Distinct().Count());
        // Some forms live in no browser of today; no kind of place may be among them.
        Assert.Empty(Payloads.All.Select(one => one.Place).Except(Payloads.All.Where(one => alive.Contains(one.Number)).Select(one => one.Place)));
        Assert.InRange(alive.Count, 200, Payloads.All.Count);
    }

    [Fact]
    public async Task Our_policy_stops_every_text_even_where_it_is_shown_without_care()
    {
        await using var watch = await Watch.OpenAsync(site, policy: true);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(site.Address + "/privacy"));
        Assert.Empty(await RunAsync(watch, answer.Headers.GetValues("Content-Security-Policy").Single()));
        Assert.NotEmpty(watch.Stopped);
    }

    /// <returns>Numbers of those that ran.</returns>
    private static async Task<HashSet<int>> RunAsync(Watch watch, string? policy)
    {
        foreach (var some in Payloads.All.GroupBy(one => one.Number % 8))
        {
            var page = $"<!doctype html><title>x</title><body>{string.Concat(some.Select(one => $"<div>{one.Raw}</div>"))}";
            await watch.Page.UnrouteAllAsync();
            await watch.Page.RouteAsync("**/*", route => route.Request.Url == Anywhere && route.Request.IsNavigationRequest
                ? route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = page, Headers = policy is null ? [] : new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8", ["Content-Security-Policy"] = policy } })
                : route.AbortAsync());
            await watch.Page.GotoAsync(Anywhere, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            await watch.TouchAsync(pause: 80);
        }

        return [.. watch.Ran.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }
}
