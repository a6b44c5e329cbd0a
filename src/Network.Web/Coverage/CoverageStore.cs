using Network.Graph;
using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Coverage;

/// <summary>Answers the same question for many matters and places at once. Each cell says what the answer itself would say.</summary>
public sealed class CoverageStore(IGraph graph)
{
    /// <returns>Null where there is no such territory, or none that has parts with places.</returns>
    public Task<CoverageTable?> TableAsync(string area, CoverageAsked asked, Catalogue catalogue, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.FindAsync("Territory", area) is not { } node)
            {
                return null;
            }

            var territory = Territory.Of(area, node.Properties);
            var parts = await PartsAsync(reader, Parts.Of(territory, catalogue, asked.Date), asked);
            var matters = catalogue.Matters.Values.Where(matter => asked.Group is null || matter.Group == asked.Group).ToArray();
            var cells = await CellsAsync(reader, parts, matters, asked, catalogue);
            var rows = matters.Select(matter => new CoverageRow(matter, [.. parts.Select(part => cells.Of(part.Place, matter, asked.Language, asked.Person))]))
                .Where(row => row.Cells.Any(cell => cell.Kind != CoverKind.NotMeant)).OrderBy(row => row.Matter.Code, StringComparer.Ordinal).ToLookup(row => row.Matter.Group);
            return new CoverageTable(territory, parts, [.. catalogue.MatterGroups.Where(group => rows.Contains(group.Code)).Select(group => (group, (IReadOnlyList<CoverageRow>)[.. rows[group.Code]]))]);
        },
        cancel);

    /// <returns>Null where there is no such territory, or nobody can be asked about there.</returns>
    public Task<CoverageCell?> CellAsync(string area, Matter matter, CoverageAsked asked, Catalogue catalogue, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.FindAsync("Territory", area) is not { } node || Territory.Of(area, node.Properties) is not { Kind: TerritoryKind.Orp or TerritoryKind.Municipality } territory)
            {
                return null;
            }

            var inside = await PartsAsync(reader, Parts.Of(territory, catalogue, asked.Date), asked);
            if (Parts.Seat(inside) is not { } seat)
            {
                return null;
            }

            var cells = await CellsAsync(reader, inside, [matter], asked, catalogue);
            Cover Of(CoveragePart part, Language? language, Person person) => cells.Of(part.Place, matter, language, person);
            return new CoverageCell(
                territory,
                seat,
                Of(seat, asked.Language, asked.Person),
                [.. catalogue.Languages.Values.Where(language => !language.IsUnderstood).OrderBy(language => language.Name.Here, StringComparer.CurrentCulture).Select(language => (language, Of(seat, language, asked.Person).Kind))],
                [.. catalogue.Groups.All.Where(group => group.Dimension == Dimension.Status).Select(group => (group, Of(seat, asked.Language, asked.Person with { Status = group.Code }).Kind))],
                territory.Kind == TerritoryKind.Municipality ? [] : [.. inside.Select(part => (part, Of(part, asked.Language, asked.Person)))]);
        },
        cancel);

    private static async Task<IReadOnlyList<CoveragePart>> PartsAsync(IGraphReader reader, IReadOnlyList<CoveragePart> parts, CoverageAsked asked)
    {
        var people = await Headcounts.ReadAsync(reader, parts.Select(part => part.Code), asked.Date);
        return [.. parts.Select(part => part with { People = people.In(part.Code, asked.Language) })];
    }

    private static async Task<Cells> CellsAsync(IGraphReader reader, IReadOnlyList<CoveragePart> parts, IReadOnlyList<Matter> matters, CoverageAsked asked, Catalogue catalogue)
    {
        var pool = await new EvidenceReading(reader, catalogue, asked.Date).ReadAsync([.. parts.Select(part => part.Place)], matters, [.. catalogue.Matters.Keys]);
        var disputed = (await reader.QueryAsync("coverage/contested")).Select(row => (row.Required("matter"), row.Required("territory"))).ToHashSet();
        return new Cells(pool, disputed, asked.Date);
    }

    /// <summary>Works out cells from what was read for all of them.</summary>
    private sealed record Cells(EvidencePool Pool, HashSet<(string Matter, string Territory)> Disputed, DateOnly Date)
    {
        public Cover Of(Place place, Matter matter, Language? language, Person person)
        {
            var question = new Question(matter, place, person, language, Date);
            var evidence = Pool.For(question);
            return new Cover(Answering.WorkOut(question, evidence), evidence.Ladder.Any(territory => Disputed.Contains((matter.Code, territory.Code))));
        }
    }
}
