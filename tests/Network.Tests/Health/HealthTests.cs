using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Network.Tests.Health;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly TempDirectory directory = new();
    private readonly WebApplicationFactory<Program> app;
    private readonly HttpClient client;

    public HealthTests()
    {
        app = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("Data:Directory", directory.Path)
            .UseSetting("Seed:Load", "false"));
        client = app.CreateClient();
    }

    private string Store => Path.Combine(directory.Path, "graph.db");

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        directory.Dispose();
    }

    [Fact]
    public async Task A_running_platform_is_live_and_ready()
    {
        Assert.Equal((HttpStatusCode.OK, """{"status":"live"}"""), await AskAsync("live"));
        Assert.Equal((HttpStatusCode.OK, """{"status":"ready"}"""), await AskAsync("ready"));
    }

    [Fact]
    public async Task A_store_that_was_taken_away_is_not_ready_and_says_so_until_it_is_back()
    {
        File.Move(Store, Store + ".aside");
        var (status, said) = await AskAsync("ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"not ready","reason":"The file of the store is no longer in its place."}""", said);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("live")).Status);
        File.Move(Store + ".aside", Store);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("ready")).Status);
    }

    [Fact]
    public async Task A_store_that_no_longer_answers_is_not_ready_and_keeps_the_cause_to_the_log()
    {
        await ((IAsyncDisposable)app.Services.GetService(typeof(Network.Graph.IGraph))!).DisposeAsync();
        var (status, said) = await AskAsync("ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal("""{"status":"not ready","reason":"The store does not answer; the log says why."}""", said);
    }

    [Fact]
    public async Task A_writer_that_is_busy_for_too_long_is_not_ready()
    {
        using var finished = new ManualResetEventSlim();
        var graph = (Network.Graph.IGraph)app.Services.GetService(typeof(Network.Graph.IGraph))!;
        var busy = graph.WriteAsync("test", writer =>
        {
            finished.Wait(TimeSpan.FromSeconds(60));
            return Task.FromResult(true);
        });
        var (status, said) = await AskAsync("ready");
        finished.Set();
        await busy;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("did not answer in 3 seconds", said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("ready")).Status);
    }

    [Theory]
    [InlineData("live")]
    [InlineData("ready")]
    public async Task Health_is_never_kept_by_anybody_on_the_way(string question)
    {
        using var answer = await client.GetAsync($"/health/{question}");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
    }

    private async Task<(HttpStatusCode Status, string Said)> AskAsync(string question)
    {
        using var answer = await client.GetAsync($"/health/{question}");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
