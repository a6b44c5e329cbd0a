using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Graph.Sqlite;
using Network.Tests.Texts;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Rights;

namespace Network.Tests.Letters;

/// <summary>An empty store, a clock that stands still, and everything that writes and posts letters.</summary>
internal sealed class LetterWorld : IAsyncDisposable
{
    private readonly TempDirectory directory = new();
    private readonly bool ownsGraph;

    public LetterWorld(IGraph? graph = null)
    {
        ownsGraph = graph is null;
        Graph = graph ?? SqliteGraph.Open(directory.Path, TimeProvider.System);
        Box = new LetterBox(Composer, Bell, Clock);
        Outbox = new Outbox(Graph, Clock);
        Store = new LetterStore(Acts(Graph, Clock), Bell, Clock);
    }

    public static Composer Composer { get; } = new(Words.Languages, new LetterAddress(new Uri("https://network.example.org")));

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public IGraph Graph { get; }

    public LetterBell Bell { get; } = new();

    public LetterBox Box { get; }

    public Outbox Outbox { get; }

    public LetterStore Store { get; }

    public static Acts Acts(IGraph graph, TimeProvider clock)
    {
        var caller = new Caller();
        caller.IsJob("test");
        return new Acts(graph, caller, clock);
    }

    public static EmailAddress Address(string text = "jana@example.org") => EmailAddress.TryParse(text)!;

    public static Occasion Round(string happened = "round 2026", string to = "jana@example.org", string name = "Jana Nováková", string organisation = "Město Děčín", string language = "cs") =>
        new(LetterTemplate.ConfirmRecords, happened, new Recipient(Address(to), name, language))
        {
            Link = "/home",
            Values = new Dictionary<string, object?> { ["organisation"] = organisation, ["count"] = 3, ["until"] = new DateOnly(2026, 12, 31) },
        };

    public Task<bool> PutAsync(Occasion occasion) => Graph.WriteAsync("test", writer => Box.PutAsync(writer, occasion));

    public async Task PutManyAsync(int count)
    {
        for (var at = 0; at < count; at++) await PutAsync(Round(to: $"person{at}@example.org"));
    }

    public async Task<IReadOnlyList<StoredLetter>> LettersAsync() => (await Store.ListAsync(null, 1, CancellationToken.None)).Letters;

    public async Task<StoredLetter> OnlyAsync() => Assert.Single(await LettersAsync());

    public Postage Postage(FakeSmtp smtp) => new(smtp.Settings, Clock);

    public Postman Postman(Postage postage) => new(new Outbox(Graph, Clock), postage, NullLogger<Postman>.Instance);

    public Postman Postman(FakeSmtp smtp) => Postman(Postage(smtp));

    public async ValueTask DisposeAsync()
    {
        if (ownsGraph) await Graph.DisposeAsync();
        directory.Dispose();
    }
}
