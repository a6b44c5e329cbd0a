using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Tests;

namespace Network.Tests;

/// <summary>The whole application over the seed data, on a fixed day; shared by the tests of a class that only read.</summary>
public sealed class SeedSite : WebApplicationFactory<Program>
{
    private readonly IGraph graph;

    public SeedSite(SeedWorld world)
        : this(world.Graph)
    {
    }

    private SeedSite(IGraph graph) => this.graph = graph;

    /// <summary>The same application over another store that holds the seed data.</summary>
    public static SeedSite Over(IGraph graph) => new(graph);

    public async Task<(int Status, JsonElement Json)> AskAsync(string query, string prefix = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{prefix}/answers?{query}");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await CreateClient().SendAsync(request);
        return ((int)response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    public async Task<(int Status, string Html)> OpenAsync(string address)
    {
        using var response = await CreateClient().GetAsync(new Uri(address, UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Seed:Load", "false")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Logging:LogLevel:Default", "None")
        .ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<IGraph>(new Borrowed(graph)));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero))));
        });

    /// <summary>The store belongs to the world: the site may not close it.</summary>
    internal sealed class Borrowed(IGraph graph) : IGraph
    {
        public Task<T> ReadAsync<T>(Func<IGraphReader, Task<T>> read, CancellationToken cancel = default) => graph.ReadAsync(read, cancel);

        public Task SettleErasuresAsync(CancellationToken cancel = default) => graph.SettleErasuresAsync(cancel);

        public Task<T> WriteAsync<T>(string author, Func<IGraphWriter, Task<T>> write, CancellationToken cancel = default) => graph.WriteAsync(author, write, cancel);

        public Task<IReadOnlyList<Row>> QueryAsync(string question, object? parameters = null, CancellationToken cancel = default) => graph.QueryAsync(question, parameters, cancel);

        public Task<long> PublicVersionAsync(CancellationToken cancel = default) => graph.PublicVersionAsync(cancel);

        public Task<long> LastChangeAsync(CancellationToken cancel = default) => graph.LastChangeAsync(cancel);

        public Task<string?> TroubleAsync(CancellationToken cancel = default) => graph.TroubleAsync(cancel);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
