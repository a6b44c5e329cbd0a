using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Rights;

namespace Network.Tests.Rights;

public sealed class GateTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    [Fact]
    public async Task A_style_sheet_is_the_same_for_everybody_and_may_be_kept_by_who_is_signed_in()
    {
        using var browser = await site.BrowserAsync(await site.AccountAsync("stylish"));
        var sheet = Regex.Match((await browser.GetAsync("/account")).Html, "href=\"([^\"]+\\.css)\"").Groups[1].Value;
        await browser.GetAsync(sheet);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain("no-store", browser.Answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_or_a_hub_method_without_exactly_one_rule_is_named()
    {
        Endpoint[] endpoints =
        [
            new(null, new EndpointMetadataCollection(new PublicAttribute("a")), "open"),
            new(null, new EndpointMetadataCollection(), "forgotten"),
            new(null, new EndpointMetadataCollection(new PublicAttribute("a"), new CanAttribute(Capability.ReadAudit)), "twice"),
            new(null, new EndpointMetadataCollection(new PublicAttribute("a"), new HubMetadata(typeof(Careless))), "hub"),
        ];
        Assert.Equal(["forgotten", "twice", "Careless.Shout"], GateCheck.Missing(endpoints));
    }

    /// <summary>The fallback is one that development alone adds, for files that no build knows; it stays closed.</summary>
    [Fact]
    public void Everything_that_the_application_answers_has_its_rule() => Assert.Equal(
        ["Fallback {**path:file}"],
        GateCheck.Missing(site.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints)));

    [Fact]
    public async Task An_endpoint_that_slipped_through_is_closed()
    {
        await using var application = WebApplication.CreateSlimBuilder().Build();
        await using var scope = site.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(), "forgotten"));
        var gate = new Gate(_ => throw new InvalidOperationException("let through"), scope.ServiceProvider.GetRequiredService<PrincipalStore>(), scope.ServiceProvider.GetRequiredService<ContextStore>());
        await gate.InvokeAsync(context, new Caller());
        Assert.Equal(404, context.Response.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_whether_the_thing_is_there_or_not()
    {
        using var visitor = await site.BrowserAsync();
        foreach (var organisation in new[] { "org-here", "nowhere" })
        {
            await visitor.GetAsync($"/uk/organisations/{organisation}/people");
            Assert.Equal(HttpStatusCode.Redirect, visitor.Status);
            Assert.Equal($"/uk/sign-in?next={Uri.EscapeDataString($"/uk/organisations/{organisation}/people")}", visitor.Location);
        }
    }

    [Fact]
    public async Task A_right_that_is_taken_away_is_gone_with_the_next_request()
    {
        var account = await site.AccountAsync("short lived", ("member", "Organisation", "org-here"));
        using var browser = await site.BrowserAsync(account);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/organisations/org-here/people")).Status);
        await site.Graph.WriteAsync("test", async writer => await writer.UnlinkAsync((await writer.NeighboursAsync(account, "ACTS_IN", Network.Graph.Direction.Out))[0].LinkId));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/organisations/org-here/people")).Status);
    }

    private sealed class Careless : Hub
    {
        public static void Quiet()
        {
        }

        public Task Shout() => Clients.All.SendAsync("shout");
    }
}
