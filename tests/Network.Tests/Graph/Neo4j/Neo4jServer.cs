using System.Diagnostics;
using System.Text.RegularExpressions;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Network.Graph.Neo4j;
using Network.Tests.Graph.Neo4j;

[assembly: AssemblyFixture(typeof(Neo4jServer))]

namespace Network.Tests.Graph.Neo4j;

/// <summary>
/// The real Neo4j of the tests: the one that <c>NETWORK_TEST_NEO4J</c> names (http://user:password@host:port), else the
/// test server beside the checkout, else a container, else none and a skip that says so. It is started once, by the
/// first test that needs it. Its database is emptied by the tests: never name one that anybody uses.
/// </summary>
public sealed partial class Neo4jServer : IAsyncDisposable
{
    /// <summary>The tests of this collection share the one database and run one after the other.</summary>
    public const string Alone = "neo4j";

    private const string Absent = "There is no Neo4j: name one in NETWORK_TEST_NEO4J (http://user:password@host:port), or run a Docker engine.";
    /// <summary>Patient, because the server shares the machine with all other tests.</summary>
    private readonly Lazy<Task<Neo4jSettings?>> started;
    private readonly TempDirectory home = new();
    private IContainer? container;
    private string? stop;

    public Neo4jServer() => started = new(async () => await StartAsync() is { } found ? found with { Patience = TimeSpan.FromSeconds(20) } : null);

    /// <summary>Where it is; the database is empty.</summary>
    public async Task<Neo4jSettings> EmptyAsync()
    {
        var settings = await started.Value;
        Assert.SkipWhen(settings is null, Absent);
        using var api = new QueryApi(settings!, TimeProvider.System);
        await api.RunAsync(Statement.Plain("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"), reads: false, [], CancellationToken.None);
        return settings!;
    }

    /// <summary>The engine over an empty database.</summary>
    public async Task<Neo4jGraph> OpenAsync()
    {
        var graph = new Neo4jGraph(await EmptyAsync(), TimeProvider.System);
        await graph.PrepareAsync();
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        if (stop is not null)
        {
            await RunAsync(stop, "--kill", "--home", home.Path);
        }

        if (container is not null)
        {
            await container.DisposeAsync();
        }

        home.Dispose();
    }

    private async Task<Neo4jSettings?> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("NETWORK_TEST_NEO4J") is { Length: > 0 } named)
        {
            var address = new UriBuilder(named);
            var (user, password) = (Uri.UnescapeDataString(address.UserName), Uri.UnescapeDataString(address.Password));
            (address.UserName, address.Password) = ("", "");
            return new Neo4jSettings(address.Uri, user, password);
        }

        return await BesideAsync() ?? await ContainerAsync();
    }

    private async Task<Neo4jSettings?> BesideAsync()
    {
        var folder = Path.Combine(SourceFile.Root, "..", "shared", "neo4j");
        if (!File.Exists(Path.Combine(folder, "start")))
        {
            return null;
        }

        stop = Path.Combine(folder, "stop");
        var said = await RunAsync(Path.Combine(folder, "start"), "--home", home.Path, "--http", $"{FreePort()}", "--bolt", $"{FreePort()}");
        var values = Exported().Matches(said).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        return new Neo4jSettings(new Uri(values["URL"]), values["USER"], values["PASSWORD"]);
    }

    private async Task<Neo4jSettings?> ContainerAsync()
    {
        const string password = "for-tests-only";
        try
        {
            container = new ContainerBuilder("neo4j:5.26-community")
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{password}")
                .WithPortBinding(7474, true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(7474).ForPath("/")))
                .Build();
        }
        catch (DockerUnavailableException)
        {
            return null;
        }

        await container.StartAsync();
        return new Neo4jSettings(new Uri($"http://{container.Hostname}:{container.GetMappedPublicPort(7474)}"), "neo4j", password);
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, process.ExitCode == 0 ? null : await complained);
        return await said;
    }

    internal static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"NEO4J_(\w+)=(\S+)")]
    private static partial Regex Exported();
}
