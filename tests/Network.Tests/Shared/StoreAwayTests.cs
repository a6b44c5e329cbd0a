using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Network.Graph;
using Network.Graph.Neo4j;
using Network.Tests.Graph.Neo4j;

namespace Network.Tests.Shared;

/// <summary>The whole application over a Neo4j that stops answering and comes back.</summary>
public sealed class StoreAwayTests : IAsyncLifetime
{
    private static readonly string[] Pages = ["/", "/answers?q=pas", "/search?q=osek", "/matters", "/territories", "/organisations", "/laws", "/matters/nosuch"];
    private FakeNeo4j fake = null!;
    private Neo4jGraph graph = null!;
    private WebApplicationFactory<Program> site = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        fake = await FakeNeo4j.StartAsync();
        graph = new Neo4jGraph(fake.Settings, TimeProvider.System);
        await graph.PrepareAsync();
        site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Production")
            .UseSetting("Seed:Load", "false")
            .UseSetting("Logging:LogLevel:Default", "None")
            .ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IGraph>(_ => graph))));
        client = site.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync(); // and the graph with it
        await fake.DisposeAsync();
    }

    [Theory]
    [InlineData("", "Nic z toho, co bylo uloženo, se neztratilo.")]
    [InlineData("/en", "Nothing that was saved is lost.")]
    [InlineData("/uk", "Нічого з того, що було збережено, не втрачено.")]
    public async Task While_the_store_is_silent_each_page_says_so_within_two_seconds_and_all_goes_on_afterwards(string language, string sentence)
    {
        var usual = await StatusesAsync(language);
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, Pages.Length - 1), HttpStatusCode.NotFound], usual);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());

        fake.Hang();
        await Task.WhenAll(Pages.Select(page => AwayAsync(language + page, sentence)));
        await AwayAsync(language + "/", sentence);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync());

        fake.Release();
        await Task.Delay(300, TestContext.Current.CancellationToken); // so long it is remembered that nothing was heard
        Assert.Equal(usual, await StatusesAsync(language));
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());
    }

    [Fact]
    public async Task A_program_gets_the_same_as_a_problem()
    {
        fake.Hang();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/answers?q=passport");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter!.Delta);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(503, problem.GetProperty("status").GetInt32());
        Assert.Contains("Nothing that was saved is lost.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode[]> StatusesAsync(string language)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var page in Pages)
        {
            using var response = await client.GetAsync(new Uri(language + page, UriKind.Relative));
            statuses.Add(response.StatusCode);
        }

        return [.. statuses];
    }

    private async Task AwayAsync(string address, string sentence)
    {
        var began = Stopwatch.StartNew();
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(began.Elapsed < TimeSpan.FromSeconds(2), $"{address} took {began.Elapsed}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter!.Delta);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> ReadyAsync()
    {
        using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return response.StatusCode;
    }
}
