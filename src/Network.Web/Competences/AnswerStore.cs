using System.Globalization;
using Network.Graph;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>Reads from the graph what an answer needs, at one moment, and has it worked out.</summary>
public sealed class AnswerStore(IGraph graph)
{
    public Task<Answer> AnswerAsync(Question question, Catalogue catalogue, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var answer = Answering.WorkOut(question, await EvidenceAsync(reader, question, catalogue));
            return answer with { Gaps = [.. await Task.WhenAll(answer.Gaps.Select(gap => CountAsync(reader, question, catalogue, gap)))] };
        },
        cancel);

    private static async Task<Evidence> EvidenceAsync(IGraphReader reader, Question question, Catalogue catalogue)
    {
        var (ladder, presumed) = await LadderAsync(reader, question);
        var matters = Asked(question, catalogue).Distinct().ToArray();
        var territories = ladder.ToDictionary(territory => territory.Code);
        var found = (await reader.QueryAsync("competences/in-territories", new { matters, territories = ladder.Select(territory => territory.Code) }))
            .Select(row => Here(Competence.Of(row, territories), row.Text("ceded"))).ToArray();
        var details = new CompetenceDetails(reader, question.Date);
        var law = await reader.QueryAsync("competences/provisions", new { sources = new[] { question.Matter.Id } });
        var procedures = await reader.QueryAsync("matters/procedures", new { matter = question.Matter.Code });
        return new Evidence(
            ladder,
            presumed,
            await details.FillAsync(found),
            await SuperiorAsync(reader, question, territories),
            [.. law.Select(Provision.Of)],
            [.. procedures.Select(Procedure.Of)],
            catalogue.Groups,
            catalogue.Matters);
    }

    /// <summary>A claim for a wider area ends, in a place that a decision gave to somebody else, on the eve of that decision.</summary>
    private static Competence Here(Competence competence, string? ceded) =>
        ceded is null ? competence : competence with { Validity = competence.Validity.EndingBefore(DateOnly.ParseExact(ceded, "yyyy-MM-dd", CultureInfo.InvariantCulture)) };

    private static IEnumerable<string> Asked(Question question, Catalogue catalogue)
    {
        var helping = question.Language is null ? [] : catalogue.Matters.Values.Where(matter => matter.HelpsWithLanguageIn(question.Matter.Group)).Select(matter => matter.Code);
        string?[] own = [question.Matter.Code, question.Matter.ReplacedBy, .. question.Matter.Alternatives, .. helping];
        return own.OfType<string>();
    }

    /// <summary>The ordinary levels, and of the special districts the one this matter needs: known, or presumed by its seat.</summary>
    private static async Task<(IReadOnlyList<Territory> Ladder, string? Presumed)> LadderAsync(IGraphReader reader, Question question)
    {
        var ladder = (await reader.QueryAsync("territories/ladder", new { place = question.Place.Code })).Select(TerritoryOf).ToList();
        if (Evidence.Special(question.Matter.Level) is not { } kind || kind == TerritoryKind.School || ladder.Any(territory => territory.Kind == kind))
        {
            return (ladder, null);
        }

        var near = await reader.QueryAsync("territories/presumed", new { place = question.Place.Code, kind = kind.ToString().ToLowerInvariant() });
        var nearest = near.OrderBy(row => row.Text("share") switch { "municipality" => 0, "pou" => 1, _ => 2 })
            .ThenBy(row => Distance(row, question)).FirstOrDefault();
        if (nearest is null)
        {
            return (ladder, null);
        }

        ladder.Add(TerritoryOf(nearest));
        return (ladder, nearest.Text("code"));
    }

    private static double Distance(Row row, Question question) =>
        Coordinates.Of(row.Properties("props")) is { } there && question.Place.Territory.Point is { } here ? here.KilometresTo(there) : double.MaxValue;

    private static async Task<Competence?> SuperiorAsync(IGraphReader reader, Question question, Dictionary<string, Territory> ladder)
    {
        if (question.Matter.Mandate != Mandate.Delegated || question.Place.RegionCode is not { } region)
        {
            return null;
        }

        var offices = await reader.QueryAsync("territories/offices", new { territory = region });
        var office = offices.Select(row => OrganisationName.Of(row.Required("organisation"), row.Properties("props"))).FirstOrDefault(found => found.Type == OrganisationType.Region);
        return office is null ? null : await new CompetenceDetails(reader, question.Date).SuperiorAsync(office, ladder[region], question.Matter.Code);
    }

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

    private static Territory TerritoryOf(Row row) => Territory.Of(row.Required("code"), row.Properties("props"));
}
