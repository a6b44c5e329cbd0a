using Network.Graph;
using Network.Tests.Graph;
using Network.Web.Competences;
using Network.Web.Coverage;
using Network.Web.Matters;

namespace Network.Tests.Coverage;

/// <summary>What the table of coverage says of the seed, and what becomes of it when somebody comes or goes.</summary>
public sealed class CoverageTests(SeedWorld world)
{
    private const string Region = "CZ042";
    private const string Rumburk = "4212";

    [Theory]
    [InlineData(null, null)]
    [InlineData("uk", "TP")]
    [InlineData("vi", null)]
    public async Task Each_cell_says_what_the_answer_itself_says(string? language, string? status)
    {
        var asked = Asked(language: language, status: status);
        var table = await TableAsync(world.Graph, asked);
        Assert.Equal(16, table.Parts.Count);
        var cells = table.Rows.SelectMany(row => table.Parts.Zip(row.Cells)).Where((_, at) => at % 19 == 0).ToArray();
        foreach (var (part, cover) in cells)
        {
            var question = new Question(cover.Answer.Asked.Matter, part.Place, asked.Person, asked.Language, asked.Date);
            var answer = await new AnswerStore(world.Graph).AnswerAsync(question, world.Catalogue, CancellationToken.None);
            Assert.Equal((answer.Outcome, answer.Decider?.Competence.Id, answer.Language?.Helper?.Competence.Id), (cover.Answer.Outcome, cover.Answer.Decider?.Competence.Id, cover.Answer.Language?.Helper?.Competence.Id));
            Assert.Equal(new Cover(answer, cover.Kind == CoverKind.Contested).Kind, cover.Kind);
        }

        Assert.True(cells.Length > 60);
    }

    /// <summary>Nobody in the country speaks Vietnamese, then somebody in one district does, then goes again.</summary>
    [Fact]
    public async Task Without_the_only_one_who_speaks_a_language_in_a_district_exactly_its_cells_change()
    {
        await using var own = await OwnStore.OfAsync(world);
        await own.Graph.WriteAsync("test", SilenceAsync);
        var before = await KindsAsync(own.Graph);
        var organisation = await own.Graph.WriteAsync("test", AddSpeakerAsync);
        var with = await KindsAsync(own.Graph);
        await own.Graph.WriteAsync("test", writer => writer.RetireAsync(organisation.Id, organisation.Version));
        var after = await KindsAsync(own.Graph);

        Assert.Equal(before, after);
        var helped = world.Catalogue.Matters.Values.Where(matter => world.Catalogue.Matters["EDU-10"].HelpsWithLanguageIn(matter.Group)).Select(matter => matter.Code);
        var expected = helped.Select(matter => (Language: "vi", Part: Rumburk, Matter: matter)).Where(cell => before[cell] == CoverKind.Language).ToHashSet();
        Assert.True(expected.Count > 5, $"{expected.Count}");
        Assert.Equal(expected.Order(), with.Where(cell => after[cell.Key] != cell.Value).Select(cell => cell.Key).Order());
        Assert.All(expected, cell => Assert.NotEqual(CoverKind.Language, with[cell]));
    }

    [Theory]
    [InlineData("EDU-04", "4202", CoverKind.Contested)] // school and region each say that it is the other
    [InlineData("HOU-02", "4206", CoverKind.Nobody)]
    public async Task A_gap_is_of_its_kind(string matter, string part, CoverKind kind)
    {
        var table = await TableAsync(world.Graph, Asked());
        Assert.Equal(kind, CellOf(table, matter, part).Kind);
    }

    [Fact]
    public async Task Where_more_people_are_concerned_comes_first_and_only_who_speaks_the_language_counts()
    {
        await using var own = await OwnStore.OfAsync(world);
        await own.Graph.WriteAsync("test", async writer =>
        {
            await CountAsync(writer, "4213", "UA", 5000, "2025-12-31");
            await CountAsync(writer, "4213", "UA", 9999, "2030-12-31"); // not yet
            await CountAsync(writer, "4213", "VN", 700, "2025-12-31");
            await CountAsync(writer, "4214", "UA", 4000, "2024-12-31");
            return await CountAsync(writer, "4214", "UA", 7000, "2025-12-31");
        });
        var ukrainian = await TableAsync(own.Graph, Asked(language: "uk"));
        Assert.Equal([("4213", 5000), ("4214", 7000)], ukrainian.Parts.Where(part => part.People is not null).Select(part => (part.Code, part.People!.Value)).Order());
        Assert.Equal(ukrainian.Gaps.Max(gap => gap.People), ukrainian.Gaps[0].People);
        Assert.Equal(["4214", "4213"], ukrainian.Gaps.Where(gap => gap.Parts.Count == 1).Select(gap => gap.Parts[0].Code).Distinct().Take(2));
        var anybody = await TableAsync(own.Graph, Asked());
        Assert.Equal(5700, anybody.Parts.Single(part => part.Code == "4213").People);
    }

    [Fact]
    public async Task A_district_is_divided_into_its_municipalities_and_a_cell_into_what_it_is_made_of()
    {
        var (asked, store) = (Asked(language: "uk"), new CoverageStore(world.Graph));
        var table = await store.TableAsync("4202", asked, world.Catalogue, CancellationToken.None);
        Assert.Equal(9, table!.Parts.Count);
        var cell = await store.CellAsync("4202", world.Catalogue.Matters["EDU-10"], asked, world.Catalogue, CancellationToken.None);
        Assert.Equal("Děčín", cell!.Seat.Name);
        Assert.Equal(9, cell.Inside.Count);
        Assert.Equal(cell.Cover.Kind, cell.Languages.Single(other => other.Language.Code == "uk").Kind);
        Assert.Null(await store.TableAsync("nowhere", asked, world.Catalogue, CancellationToken.None));
        Assert.Null(await store.CellAsync(Region, world.Catalogue.Matters["EDU-10"], asked, world.Catalogue, CancellationToken.None));
    }

    private CoverageAsked Asked(string? language = null, string? status = null) =>
        CoverageAsked.Of(new CoverageForm(Language: language, Status: status), world.Reader, world.Catalogue, SeedWorld.Today);

    private async Task<CoverageTable> TableAsync(IGraph graph, CoverageAsked asked) =>
        (await new CoverageStore(graph).TableAsync(Region, asked, world.Catalogue, CancellationToken.None))!;

    private static Cover CellOf(CoverageTable table, string matter, string part) =>
        table.Rows.Single(row => row.Matter.Code == matter).Cells[table.Parts.ToList().FindIndex(one => one.Code == part)];

    /// <summary>Every cell of the region, in several languages.</summary>
    private async Task<Dictionary<(string Language, string Part, string Matter), CoverKind>> KindsAsync(IGraph graph)
    {
        var kinds = new Dictionary<(string, string, string), CoverKind>();
        foreach (var language in new[] { "vi", "uk", "ru", "cs" })
        {
            var table = await TableAsync(graph, Asked(language: language));
            foreach (var (row, part, cover) in table.Rows.SelectMany(row => table.Parts.Zip(row.Cells, (part, cover) => (row, part, cover))))
            {
                kinds[(language, part.Code, row.Matter.Code)] = cover.Kind;
            }
        }

        return kinds;
    }

    private static async Task<bool> SilenceAsync(IGraphWriter writer)
    {
        foreach (var speaks in await writer.NeighboursAsync((await writer.FindAsync("Language", "vi"))!.Id, "SPEAKS", Direction.In))
        {
            await writer.UnlinkAsync(speaks.LinkId);
        }

        return true;
    }

    private static async Task<Node> AddSpeakerAsync(IGraphWriter writer)
    {
        var organisation = (await writer.CreateAsync("Organisation", new Properties { { "code", "vi-rumburk" }, { "name", "Vietnamci v Rumburku" }, { "type", "migrantCommunity" }, { "confidence", "example" } })).Node;
        var competence = (await writer.CreateAsync("Competence", new Properties { { "code", "edu-10-vi-rumburk" }, { "role", "informs" }, { "verifiedOn", "2026-11-01" }, { "confidence", "example" } })).Node;
        await writer.LinkAsync(competence.Id, "OF", (await writer.FindAsync("Matter", "EDU-10"))!.Id);
        await writer.LinkAsync(competence.Id, "HELD_BY", organisation.Id);
        await writer.LinkAsync(competence.Id, "COVERS", (await writer.FindAsync("Territory", Rumburk))!.Id);
        await writer.LinkAsync(competence.Id, "SPEAKS", (await writer.FindAsync("Language", "vi"))!.Id, new Properties { { "mode", "onSite" }, { "hours", new[] { "mo 09:00-12:00" } }, { "verifiedOn", "2026-11-01" }, { "confidence", "example" } });
        return organisation;
    }

    private static async Task<string?> CountAsync(IGraphWriter writer, string territory, string nationality, int count, string day)
    {
        var figure = (await writer.CreateAsync("ForeignerCount", new Properties { { "code", $"{territory}-{nationality}-{day}" }, { "nationality", nationality }, { "count", (double)count }, { "onDay", day }, { "confidence", "example" } })).Node;
        return await writer.LinkAsync(figure.Id, "IN", (await writer.FindAsync("Territory", territory))!.Id);
    }
}
