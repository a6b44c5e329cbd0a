using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Sqlite;
using Network.Tests;
using Network.Tests.Letters;
using Network.Web.Competences;
using Network.Web.Competences.Asking;
using Network.Web.Letters;
using Network.Web.Seed;

[assembly: AssemblyFixture(typeof(SeedWorld))]

namespace Network.Tests;

/// <summary>The seed data in a store of its own, loaded once for all tests that only read.</summary>
public sealed class SeedWorld : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    private readonly TempDirectory directory = new();

    public string StorePath => Path.Combine(directory.Path, "graph.db");

    public IGraph Graph { get; private set; } = null!;

    public IGraphArchive Archive => (IGraphArchive)Graph;

    public QuestionReader Reader { get; private set; } = null!;

    public Catalogue Catalogue { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Graph = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await new SeedLoader(Graph).LoadAsync(Path.Combine(AppContext.BaseDirectory, "seed-data"), CancellationToken.None);
        await WriteLettersAsync();
        await SeedExtras.AddAsync(Graph);
        Catalogue = await Catalogue.ReadAsync(Graph, await Graph.LastChangeAsync(), CancellationToken.None);
        Reader = new QuestionReader(Catalogue);
    }

    public async Task<Answer> AskAsync(AnswerForm form)
    {
        var reading = Reader.Read(form, Today);
        Assert.True(reading.Question is not null, string.Join("; ", reading.Problems.Select(problem => $"{problem.Field} {problem.Kind} {problem.Typed}: {string.Join(", ", problem.Choices.Select(choice => choice.Value))}")));
        return await new AnswerStore(Graph).AnswerAsync(reading.Question!, Catalogue, CancellationToken.None);
    }

    /// <summary>The seed has no letters: two of its last day, so that questions about them find something.</summary>
    private async Task WriteLettersAsync()
    {
        var box = new LetterBox(LetterWorld.Composer, new LetterBell(), new FakeTimeProvider(new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.Zero)));
        await Graph.WriteAsync("test", async writer => await box.PutAsync(writer, LetterWorld.Round()) && await box.PutAsync(writer, LetterWorld.Round(to: "petr@example.org", language: "uk")));
    }

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        directory.Dispose();
    }
}
