using System.Globalization;

namespace Network.Bench;

/// <param name="Services">How many services (competences) the national store has.</param>
/// <param name="Json">Where the figures go as JSON; null: nowhere.</param>
/// <param name="Neo4j">Address with user and password of an empty Neo4j; null: it is not measured.</param>
internal sealed record BenchOptions(int Services, int Questions, TimeSpan Warm, TimeSpan Round, int Rounds, string? Json, Uri? Neo4j)
{
    public const string Usage = """
        scripts/bench [--services N] [--questions N] [--seconds N] [--rounds N] [--quick] [--growth] [--neo4j URL] [--json FILE]
          --services N   services of the national store (default 60000)
          --questions N  lookups that are timed (default 2000)
          --seconds N    length of one round of requests (default 5; 30 s of load come before)
          --quick        everything small: a trial of the bench itself, its figures mean nothing
          --growth       the same at 1, 3 and 10 times the services: lookup, search and import only
          --neo4j URL    http://user:password@host:port of a Neo4j that may be emptied: lookup, search and import there too
          --json FILE    every figure with its name, unit and goal
        """;

    public static BenchOptions Of(IReadOnlyDictionary<string, string> said) => new(
        Number(said, "services", said.ContainsKey("quick") ? 2000 : 60_000),
        Number(said, "questions", said.ContainsKey("quick") ? 200 : 2000),
        TimeSpan.FromSeconds(said.ContainsKey("quick") ? 2 : 30),
        TimeSpan.FromSeconds(Number(said, "seconds", said.ContainsKey("quick") ? 1 : 5)),
        Number(said, "rounds", said.ContainsKey("quick") ? 1 : 3),
        said.GetValueOrDefault("json"),
        said.TryGetValue("neo4j", out var address) ? new Uri(address) : null);

    private static int Number(IReadOnlyDictionary<string, string> said, string name, int usual) =>
        said.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
