using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Network.Graph.Neo4j;

/// <summary>
/// The Query API of one Neo4j database over HTTP: sends a statement, gives its rows, and tells four things apart that
/// look alike: an error of the statement, a server that is away, one that is only slow, and one that said yes with an
/// error in the body. Retries nothing itself. Source: <c>https://neo4j.com/docs/query-api/current/</c>.
/// </summary>
internal sealed class QueryApi : IDisposable
{
    private const string Affinity = "neo4j-cluster-affinity";
    private readonly Neo4jSettings settings;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly HttpClient probe;
    private readonly string root;
    private readonly CancellationTokenSource ending = new();

    public QueryApi(Neo4jSettings settings, TimeProvider clock)
    {
        this.settings = settings;
        this.clock = clock;
        root = $"db/{Uri.EscapeDataString(settings.Database)}/query/v2";
        http = Client(settings, settings.Connections);
        probe = Client(settings, 2);
        Pulse = new Pulse(GreetAsync);
    }

    /// <summary>Whether the server is there.</summary>
    public Pulse Pulse { get; }

    /// <summary>One statement in a transaction of its own.</summary>
    public Task<ServerAnswer> RunAsync(Statement statement, bool reads, IReadOnlyCollection<string> bookmarks, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, root, statement.Body(reads, bookmarks), null, cancel);

    public Task<ServerAnswer> BeginAsync(Statement first, IReadOnlyCollection<string> bookmarks, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, $"{root}/tx", first.Body(false, bookmarks), null, cancel);

    public Task<ServerAnswer> ContinueAsync(OpenTransaction transaction, Statement next, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, $"{root}/tx/{transaction.Id}", next.Body(false, []), transaction.Affinity, cancel);

    public Task<ServerAnswer> CommitAsync(OpenTransaction transaction, Statement last, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, $"{root}/tx/{transaction.Id}/commit", last.Body(false, []), transaction.Affinity, cancel);

    public Task RollBackAsync(OpenTransaction transaction, CancellationToken cancel) =>
        SendAsync(HttpMethod.Delete, $"{root}/tx/{transaction.Id}", null, transaction.Affinity, cancel);

    /// <summary>
    /// Ends a transaction as soon as a silent server is back; nobody waits for it. Otherwise its locks would keep
    /// everybody waiting until the server ends it by itself, after a minute.
    /// </summary>
    public async Task RollBackLaterAsync(OpenTransaction transaction)
    {
        var ended = ending.Token;
        for (var began = clock.GetTimestamp(); clock.GetElapsedTime(began) < TimeSpan.FromMinutes(1);)
        {
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), clock, ended);
                await RollBackAsync(transaction, ended);
                return;
            }
            catch (Exception over) when (over is OperationCanceledException or ServerErrorException { IsUnknownTransaction: true })
            {
                return;
            }
            catch (Exception failure) when (failure is StoreAwayException or ServerErrorException)
            {
                continue; // silent still, or busy with the very commit
            }
        }
    }

    /// <summary>What the server says of itself to anybody: version, and whether it has a Query API.</summary>
    public async Task<JsonElement> GreetAsync(CancellationToken cancel)
    {
        using var response = await probe.GetAsync(new Uri("", UriKind.Relative), cancel);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancel));
        return json.RootElement.Clone();
    }

    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
        http.Dispose();
        probe.Dispose();
        Pulse.Dispose();
    }

    /// <exception cref="StoreAwayException">No answer, or one that is not from Neo4j.</exception>
    /// <exception cref="ServerErrorException">Neo4j says that it failed.</exception>
    private async Task<ServerAnswer> SendAsync(HttpMethod method, string path, byte[]? body, string? affinity, CancellationToken cancel)
    {
        await Pulse.PassAsync(cancel);
        using var request = Request(method, path, body, affinity);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        try
        {
            return await WhileThereAsync(AnswerAsync(request, limit.Token), limit, cancel);
        }
        catch (HttpRequestException failure)
        {
            throw new StoreAwayException($"Neo4j at {settings.Url} does not answer: {failure.Message}", failure) { Quick = true };
        }
        catch (Exception failure) when (failure is IOException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new StoreAwayException($"What answers at {settings.Url} is not Neo4j, or its answer was cut off.", failure) { Quick = true };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new StoreAwayException($"Neo4j at {settings.Url} did not answer.");
        }
    }

    /// <summary>A slow statement may take its time as long as the server itself answers.</summary>
    private async Task<ServerAnswer> WhileThereAsync(Task<ServerAnswer> answer, CancellationTokenSource limit, CancellationToken cancel)
    {
        var began = clock.GetTimestamp();
        while (await Task.WhenAny(answer, Task.Delay(settings.Patience, clock, cancel)) != answer)
        {
            if (cancel.IsCancellationRequested || clock.GetElapsedTime(began) > settings.Longest || !await Pulse.IsThereAsync())
            {
                await limit.CancelAsync();
            }
        }

        return await answer;
    }

    private async Task<ServerAnswer> AnswerAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        using var response = await http.SendAsync(request, cancel);
        var body = await response.Content.ReadAsByteArrayAsync(cancel);
        if (body.Length == 0 && request.Method == HttpMethod.Delete && response.IsSuccessStatusCode)
        {
            return new ServerAnswer([], [], null);
        }

        var answer = ServerAnswer.Of(body);
        return response.IsSuccessStatusCode
            ? answer with { Affinity = response.Headers.TryGetValues(Affinity, out var member) ? member.First() : null }
            : throw new StoreAwayException($"Neo4j at {settings.Url} answered {(int)response.StatusCode}.") { Quick = true };
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, byte[]? body, string? affinity)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        if (affinity is not null)
        {
            request.Headers.Add(Affinity, affinity);
        }

        return request;
    }

    private static HttpClient Client(Neo4jSettings settings, int connections)
    {
        var address = settings.Url.AbsoluteUri;
        var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(2), // longer than anybody has patience
            MaxConnectionsPerServer = connections,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20), // the server closes them after 30
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // follow a name that moves to another machine
            AllowAutoRedirect = false,
            UseCookies = false,
        })
        {
            BaseAddress = new Uri(address.EndsWith('/') ? address : address + "/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.Authorization = settings.Token is { } token
            ? new AuthenticationHeaderValue("Bearer", token)
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.User}:{settings.Password}")));
        return client;
    }
}

/// <param name="Affinity">On a cluster: the member that holds it, to be named with every further statement.</param>
internal sealed record OpenTransaction(string Id, string? Affinity);
