using Network.Graph;
using Network.Web.Matters;

namespace Network.Web.Competences;

/// <summary>Reads from the graph what an answer needs, at one moment, and has it worked out.</summary>
public sealed class AnswerStore(IGraph graph)
{
    public Task<Answer> AnswerAsync(Question question, Catalogue catalogue, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var pool = await new EvidenceReading(reader, catalogue, question.Date).ReadAsync([question.Place], [question.Matter], [.. Evidence.MattersOf(question, catalogue)]);
            var procedures = await reader.QueryAsync("matters/procedures", new { matter = question.Matter.Code });
            var answer = Answering.WorkOut(question, pool.For(question) with { Procedures = [.. procedures.Select(Procedure.Of)] });
            return answer with { Gaps = [.. await Task.WhenAll(answer.Gaps.Select(gap => CountAsync(reader, question, catalogue, gap)))] };
        },
        cancel);

    private static async Task<Gap> CountAsync(IGraphReader reader, Question question, Catalogue catalogue, Gap gap)
    {
        if (gap.Kind is not (GapKind.Language or GapKind.LanguageUnverified) || question.Place.RegionCode is not { } region)
        {
            return gap;
        }

        var counted = await reader.QueryAsync("competences/without-language", new
        {
            region,
            matters = catalogue.Matters.Values.Where(matter => matter.HelpsWithLanguageIn(question.Matter.Group)).Select(matter => matter.Code),
            language = question.Language!.Code,
            date = question.Date,
            yearAgo = question.Date.AddYears(-1),
        });
        return gap with { Missing = (int)counted[0].Count("missing"), Districts = (int)counted[0].Count("districts") };
    }
}
