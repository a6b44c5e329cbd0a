using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>
/// An HTTP server that speaks as much of Neo4j's Query API as the engine's own statements need, and fails in every way
/// that a test asks for. How the real one answers was observed on 5.26.30.
/// </summary>
internal sealed class FakeNeo4j : IAsyncDisposable
{
    private readonly WebApplication app;
    private TaskCompletionSource? hanging;

    private FakeNeo4j(WebApplication app) => this.app = app;

    public FakeTransactions Transactions { get; } = new();

    public FakeGraph Graph => Transactions.Graph;

    public FakeFaults Faults { get; init; } = new();

    public string Greeting { get; set; } = """{"neo4j_version":"5.26.30","neo4j_edition":"community","query":"/db/{databaseName}/query/v2"}""";

    /// <summary>Requests as they came: method and kind, headers, body.</summary>
    public ConcurrentQueue<(string Kind, IHeaderDictionary Headers, JsonObject Body)> Heard { get; } = [];

    public Neo4jSettings Settings => new(new Uri(app.Urls.First()), "neo4j", "for-tests-only");

    public static async Task<FakeNeo4j> StartAsync(FakeFaults? faults = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var fake = new FakeNeo4j(builder.Build()) { Faults = faults ?? new FakeFaults() };
        fake.app.Run(fake.AnswerAsync);
        await fake.app.StartAsync();
        return fake;
    }

    /// <summary>From now on nothing is answered, until <see cref="Release"/>; then all that came is carried out.</summary>
    public void Hang() => hanging = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release()
    {
        hanging?.SetResult();
        hanging = null;
    }

    public async ValueTask DisposeAsync()
    {
        Release();
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var body = context.Request.ContentLength > 0 ? (await JsonNode.ParseAsync(context.Request.Body))!.AsObject() : [];
        if (hanging is { } until)
        {
            await until.Task;
        }

        await (path.Length == 0 ? SayAsync(context, 200, Greeting) : HearAsync(context, FakeRequest.Of(context.Request.Method, path, body), body));
    }

    private Task HearAsync(HttpContext context, FakeRequest request, JsonObject body)
    {
        Heard.Enqueue((request.Kind, new HeaderDictionary(context.Request.Headers.ToDictionary()), body));
        return FailAsync(context, request, Faults.For(request.Kind, request.Statement));
    }

    private async Task FailAsync(HttpContext context, FakeRequest request, Fault fault)
    {
        if (fault is Fault.CutBefore or Fault.Late)
        {
            context.Abort();
            if (fault == Fault.Late)
            {
                await Task.Delay(5);
                await Transactions.RunAsync(request, Fault.None);
            }

            return;
        }

        if (fault is Fault.ProxyBefore or Fault.EmptyYes)
        {
            var yes = fault == Fault.EmptyYes && request.Kind != "rollback"; // there it cannot be told from the server's own
            await SayAsync(context, yes ? 200 : 503, yes ? "" : "<html>No server is available to handle this request.</html>");
            return;
        }

        var (status, said) = await Transactions.RunAsync(request, fault);
        if (fault == Fault.CutAfter)
        {
            context.Abort();
            return;
        }

        context.Response.Headers["neo4j-cluster-affinity"] = "member-1";
        await (fault switch
        {
            Fault.ProxyAfter => SayAsync(context, 503, "<html>The server did not answer in time.</html>"),
            Fault.Truncated => SayAsync(context, status, said[..(said.Length / 2)]),
            Fault.UnsureAfter => SayAsync(context, 500, """{"errors":[{"code":"Neo.DatabaseError.Transaction.TransactionCommitFailed","message":"as asked"}]}"""),
            _ => SayAsync(context, status, said),
        });
    }

    private static async Task SayAsync(HttpContext context, int status, string said)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(said);
        await context.Response.WriteAsync(said);
    }
}
