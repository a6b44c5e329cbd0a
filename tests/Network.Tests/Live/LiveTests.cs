using System.Diagnostics;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Network.Graph;
using Network.Web.Accounts;

namespace Network.Tests.Live;

/// <summary>Open lines: what is taken away on one device is dead on the others within two seconds.</summary>
public sealed class LiveTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task A_line_opens_for_nobody_who_is_not_signed_in()
    {
        await using var line = Line("__Host-session=forged");
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => line.StartAsync());
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_session_ended_on_another_device_ends_its_open_line_within_two_seconds()
    {
        var account = await site.AccountAsync("line owner");
        using var other = await site.BrowserAsync(account);
        await AssertEndsAsync(await site.CookieAsync(account), () => other.PostAsync("/account", "/account/sessions/ends-of-others"));
    }

    [Fact]
    public async Task A_role_taken_away_ends_the_open_line_within_two_seconds()
    {
        var account = await site.AccountAsync("line member", ("member", "Organisation", "org-here"));
        await AssertEndsAsync(await site.CookieAsync(account), () => site.Graph.WriteAsync("test", async writer =>
            await writer.UnlinkAsync((await writer.NeighboursAsync(account, "ACTS_IN", Direction.Out))[0].LinkId)));
    }

    [Fact]
    public async Task A_disabled_account_loses_its_open_line_within_two_seconds()
    {
        var account = await site.AccountAsync("line leaver");
        await AssertEndsAsync(await site.CookieAsync(account), () => site.Graph.WriteAsync("test", async writer =>
            await writer.ChangeAsync(account, (await writer.FindAsync(account))!.Version, new Properties { { "disabledOn", new DateOnly(2026, 11, 25) } })));
    }

    [Fact]
    public async Task What_others_do_leaves_a_line_open()
    {
        await using var line = Line(await site.CookieAsync(await site.AccountAsync("quiet owner")));
        await line.StartAsync();
        await site.CookieAsync(await site.AccountAsync("somebody else"), SignInMethod.Link);
        await Task.Delay(Promised);
        Assert.Equal(HubConnectionState.Connected, line.State);
    }

    private async Task AssertEndsAsync(string cookie, Func<Task> act)
    {
        await using var line = Line(cookie);
        var closed = new TaskCompletionSource();
        line.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await line.StartAsync();
        await act();
        var clock = Stopwatch.StartNew();
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(clock.Elapsed < Promised, $"{clock.Elapsed}");
    }

    private HubConnection Line(string cookie) => new HubConnectionBuilder().WithUrl("https://localhost/live", options =>
    {
        options.Transports = HttpTransportType.LongPolling;
        options.HttpMessageHandlerFactory = _ => site.Server.CreateHandler();
        options.Headers.Add("Cookie", cookie);
    }).Build();
}
