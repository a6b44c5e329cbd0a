using Network.Graph.Neo4j;
using Network.Graph.Sqlite;
using Network.Web.Competences;
using Network.Web.Shared;

namespace Network.Bench;

/// <summary>Measures what the words of the command line ask for.</summary>
internal static class Bench
{
    public static async Task Main(string[] args)
    {
        var said = args.Select((word, at) => (Word: word, Next: args.ElementAtOrDefault(at + 1) ?? "")).Where(pair => pair.Word.StartsWith("--", StringComparison.Ordinal)).ToDictionary(pair => pair.Word[2..], pair => pair.Next);
        if (said.ContainsKey("help"))
        {
            Console.WriteLine(BenchOptions.Usage);
            return;
        }

        var (options, figures) = (BenchOptions.Of(said), new Figures());
        if (said.ContainsKey("growth"))
        {
            foreach (var scale in new[] { 1, 3, 10 })
            {
                await EmbeddedAsync(options with { Services = options.Services * scale }, figures, $"sqlite {scale}x", whole: false);
            }
        }
        else
        {
            await EmbeddedAsync(options, figures, "sqlite", whole: true);
        }

        if (options.Neo4j is { } address)
        {
            await ServerAsync(options, address, figures);
        }

        if (options.Json is { Length: > 0 } file)
        {
            await figures.WriteAsync(file);
        }
    }

    private static async Task EmbeddedAsync(BenchOptions options, Figures figures, string engine, bool whole)
    {
        var folder = Directory.CreateTempSubdirectory("network-bench-").FullName;
        try
        {
            var questions = await StoreAsync(folder, options, figures, engine);
            figures.Add($"{engine} size on disk", Directory.GetFiles(folder).Sum(one => new FileInfo(one).Length) / 1e6, "MB");
            if (whole)
            {
                await StartBench.RunAsync(folder, figures);
                await new RequestBench(options, figures).RunAsync(folder, questions);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Question>> StoreAsync(string folder, BenchOptions options, Figures figures, string engine)
    {
        await using var graph = SqliteGraph.Open(folder, TimeProvider.System);
        var catalogue = await new NationalStore(graph, figures, engine).FillAsync(options.Services);
        var questions = new NationalTables(catalogue, 0).Questions(options.Questions, LocalDay.Today(TimeProvider.System));
        await LookupBench.RunAsync(graph, catalogue, questions, figures, engine);
        await SearchBench.RunAsync(graph, Path.Combine(folder, "graph.db"), figures, engine);
        return questions;
    }

    private static async Task ServerAsync(BenchOptions options, Uri address, Figures figures)
    {
        var who = address.UserInfo.Split(':');
        await using var graph = new Neo4jGraph(new Neo4jSettings(new UriBuilder(address.Scheme, address.Host, address.Port).Uri, who[0], who[1]), TimeProvider.System);
        await graph.PrepareAsync();
        var catalogue = await new NationalStore(graph, figures, "neo4j").FillAsync(options.Services);
        var questions = new NationalTables(catalogue, 0).Questions(Math.Min(options.Questions, 500), LocalDay.Today(TimeProvider.System));
        await LookupBench.RunAsync(graph, catalogue, questions, figures, "neo4j");
    }
}
