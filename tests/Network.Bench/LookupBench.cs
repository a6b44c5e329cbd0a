using Network.Graph;
using Network.Web.Competences;

namespace Network.Bench;

/// <summary>The whole answer, and the bare lookup under it, against a dictionary in the same process that holds the same answers.</summary>
internal static class LookupBench
{
    public static async Task RunAsync(IGraph graph, Catalogue catalogue, IReadOnlyList<Question> questions, Figures figures, string engine)
    {
        var store = new AnswerStore(graph);
        var known = new Dictionary<(string, string, string?, string?), Answer>();
        foreach (var question in questions)
        {
            known[Key(question)] = await store.AnswerAsync(question, catalogue, CancellationToken.None); // warms up as well
        }

        var answer = figures.Add($"{engine} answer", await Timing.EachAsync(questions, question => store.AnswerAsync(question, catalogue, CancellationToken.None)));
        var bare = figures.Add($"{engine} bare lookup", await Timing.EachAsync(questions, question => LookupAsync(graph, known[Key(question)])));
        var dictionary = figures.Add($"{engine} dictionary", Timing.Each([.. questions, .. questions, .. questions], question => known.TryGetValue(Key(question), out _)));
        figures.Add($"{engine} bare lookup / dictionary p50", bare.P50 / dictionary.P50, "x", "<= 15 (G7a)");
        figures.Add($"{engine} bare lookup / dictionary p99", bare.P99 / dictionary.P99, "x", "<= 15 (G7a)");
        figures.Add($"{engine} answer / dictionary p50", answer.P50 / dictionary.P50, "x");
        figures.Add($"{engine} answered", known.Values.Count(one => one.Decider is not null) * 100.0 / known.Count, "%");
    }

    /// <summary>Who holds the matter in the territories above the place, without what hangs on them.</summary>
    private static Task<IReadOnlyList<Row>> LookupAsync(IGraph graph, Answer answer) => graph.QueryAsync("competences/in-territories", new
    {
        matters = new[] { answer.Asked.Matter.Code },
        territories = answer.Route.Select(rung => rung.Territory?.Code).OfType<string>().Distinct(),
    });

    private static (string, string, string?, string?) Key(Question question) => (question.Matter.Code, question.Place.Code, question.Person.Status, question.Language?.Code);
}
