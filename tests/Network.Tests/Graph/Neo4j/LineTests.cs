using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>The engine over a fake server on which a test switches on what goes wrong; pauses take a hundredth of their time.</summary>
public abstract class LineTests : IAsyncLifetime
{
    private protected FakeNeo4j Fake { get; private set; } = null!;

    protected Neo4jGraph Graph { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Fake = await FakeNeo4j.StartAsync();
        Graph = new Neo4jGraph(Fake.Settings with { Patience = TimeSpan.FromHours(1) }, new QuickTime());
        await Graph.PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        await Fake.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>How often a primitive was asked for.</summary>
    protected int Heard(string primitive) => Fake.Heard.Count(one => FakeStatements.NameOf(one.Body["statement"]?.GetValue<string>() ?? "") == primitive);
}
