using System.Text;
using Network.Graph;
using Network.Tests.Imports;
using Network.Web.Competences;
using Network.Web.Competences.Asking;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Territories;
using Network.Web.Territories.Lists;

namespace Network.Tests.Territories;

/// <summary>Lists of territories as offices publish them, over the seed: what they make, change, end and leave alone.</summary>
public sealed class OfficialListTests(SeedWorld world) : IAsyncLifetime
{
    private const string Tree = "kod_obce,nazev,pou_kod_csu,pou,orp_kod_csu,orp_kod_ruian,orp,okres_lau1,okres_kod_csu,okres_kod_ruian,okres,kraj_nuts3,kraj_kod_csu,kraj_kod_ruian_vusc,kraj,lat,lon\n";
    private const string NewTown = "599999,Nová Ves nad Řekou,42023,Děčín,4202,728,Děčín,CZ0421,40452,3502,Děčín,CZ042,3069,60,Ústecký kraj,50.7,14.3\n";
    private OwnStore own = null!;

    private ImportStore Store => new(own.Graph, own.Clock);

    public async ValueTask InitializeAsync() => own = await OwnStore.OfAsync(world);

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Fact]
    public async Task A_new_municipality_gets_its_place_in_the_tree_and_the_second_time_nothing_changes()
    {
        await ImportAsync(Tree + NewTown);
        var ladder = (await own.Graph.QueryAsync("territories/ladder", new { place = "599999" })).Select(row => row.Required("code"));
        Assert.Superset(new HashSet<string> { "599999", "4202", "CZ0421", "CZ042", "CZ" }, ladder.ToHashSet());
        var again = await PlanAsync(Tree + NewTown);
        Assert.False(again.HasWork, string.Join('\n', again.Rows.SelectMany(row => row.Changes)));
    }

    [Fact]
    public async Task A_renamed_one_is_found_by_its_old_name_and_keeps_its_history()
    {
        await ImportAsync(Tree + NewTown);
        await ImportAsync(Tree + NewTown.Replace("Nová Ves nad Řekou", "Nové Město nad Řekou", StringComparison.Ordinal));
        var node = (await FindAsync("599999"))!;
        Assert.Equal("Nové Město nad Řekou", node.Properties.Text("name"));
        Assert.Equal(["Nová Ves nad Řekou"], node.Properties.List("alsoKnown"));
        Assert.Contains(await own.Graph.ReadAsync(reader => reader.HistoryAsync(node.Id)), change => change.Before?.Text("name") == "Nová Ves nad Řekou");
    }

    [Fact]
    public async Task What_was_corrected_here_survives_the_next_list_and_is_told()
    {
        await ImportAsync(Tree + NewTown);
        await ImportAsync("code;kind;name;lat\n599999;municipality;Nová Ves n. Ř.;50.71\n");
        var plan = await PlanAsync(Tree + NewTown);
        Assert.False(plan.HasWork);
        Assert.Equal([("name", "Nová Ves n. Ř.", "Nová Ves nad Řekou"), ("lat", "50.71", "50.7")], plan.Rows.SelectMany(row => row.Kept).Select(kept => (kept.Column, kept.Before, kept.After)));
    }

    [Fact]
    public async Task A_list_of_the_statistical_office_and_its_links_are_read_together()
    {
        const string list = "KODJAZ,AKRCIS,KODCIS,CHODNOTA,ZKRTEXT,TEXT,ADMPLOD,ADMNEPO\nCS,OBEC,43,599998,Lhota,Lhota u Skály,2027-01-01,9999-09-09\n";
        const string links = "KODJAZ,TYPVAZ,AKRCIS1,KODCIS1,CHODNOTA1,TEXT1,AKRCIS2,KODCIS2,CHODNOTA2,TEXT2\nCS,A,OBEC,43,599998,Lhota u Skály,ORP,65,4202,Děčín\nCS,A,OBEC,43,599998,Lhota u Skály,OKRES,101,40452,Děčín\n";
        await ImportAsync(list, links);
        var node = (await FindAsync("599998"))!;
        Assert.Equal(("Lhota u Skály", new DateOnly(2027, 1, 1)), (node.Properties.Text("name"), node.Properties.Date("validFrom")!.Value));
        Assert.Equal(["4202", "CZ0421"], (await own.Graph.ReadAsync(reader => reader.NeighboursAsync(node.Id, "LIES_IN", Direction.Out))).Select(near => near.Node.Code!).Order());
    }

    [Fact]
    public async Task The_register_writes_in_an_encoding_of_its_own()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("KOD;NAZEV;STATUS_KOD;POU_KOD;OKRES_KOD;PLATI_OD\n599997;Žďárec nad Ohří;3;1;3502;2027-01-01T00:00:00\n");
        var plan = await Store.PlanAsync("UI_OBEC.csv", Network.Tests.Imports.Tables.Read(bytes), Reach.Everything, CancellationToken.None);
        Assert.Contains(Assert.Single(plan.Rows).Changes, change => change is { Column: "name", After: "Žďárec nad Ohří" });
    }

    [Fact]
    public async Task A_list_of_special_districts_puts_municipalities_into_them_and_leaves_their_other_places_alone()
    {
        await ImportAsync("kind;code;name;municipalities\nregistry;mo-zkouska;Matriční obvod Zkouška;562335 | 562564\n");
        var around = (await own.Graph.ReadAsync(async reader => await reader.NeighboursAsync((await reader.FindAsync("Territory", "562564"))!.Id, "LIES_IN", Direction.Out))).Select(near => near.Node.Code!);
        Assert.Superset(new HashSet<string> { "mo-zkouska", "4202", "CZ0421" }, around.ToHashSet());
    }

    [Fact]
    public async Task A_wrong_parent_is_named_with_line_and_column_and_nothing_is_written()
    {
        var plan = await PlanAsync("code;kind;name;orp;district\n599999;municipality;Nová Ves;4202;CZ0421\n599996;municipality;Jiná Ves;9999;4202\n");
        Assert.Equal([(3, "orp"), (3, "district")], plan.AllProblems.Select(problem => (problem.Line!.Value, problem.Column!)));
        Assert.False(plan.IsSound);
        Assert.Null(await FindAsync("599999"));
    }

    [Fact]
    public void What_a_whole_list_lacks_has_ended_and_a_part_of_a_list_ends_nothing()
    {
        var known = Enumerable.Range(0, 200).Select(at => new KnownTerritory($"{500000 + at}", TerritoryKind.Municipality, $"Obec {at}", null, null, false)).ToArray();
        Table List(int rows) => new("", ["kod_obce", "nazev", "orp_kod_csu", "okres_lau1", "kraj_nuts3"], [.. known.Take(rows).Select((one, at) => new TableRow(at + 2, [one.Code, one.Name, "", "", ""]))]);
        IEnumerable<string> Ended(int rows) => OfficialLists.Translate([List(rows)], new TerritoryCodes(known), new DateOnly(2027, 1, 1)) is var table ? table.Rows.Where(row => row.Cell(table.Header.ToList().IndexOf("validTo")) == "2026-12-31").Select(row => row.Cell(0)) : [];
        Assert.Equal(["500199"], Ended(199));
        Assert.Empty(Ended(100));
    }

    [Fact]
    public async Task Who_asks_for_a_municipality_that_is_no_more_is_answered_for_what_it_became()
    {
        await ImportAsync(Tree + NewTown);
        await ImportAsync("code;kind;name;validTo;successor\n599999;municipality;Nová Ves nad Řekou;2026-06-30;562335\n");
        var catalogue = await Catalogue.ReadAsync(own.Graph, 1, CancellationToken.None);
        foreach (var asked in new[] { "599999", "Nová Ves nad Řekou" })
        {
            Assert.Equal("562335", new QuestionReader(catalogue).Read(new AnswerForm { Matter = "EDU-01", Place = asked }, OwnStore.Today).Question?.Place.Code);
        }

        await using var site = new OwnSite(own);
        var (status, html) = await site.Nobody().OpenAsync("/territories/599999");
        Assert.Equal(200, status);
        Assert.Contains("/territories/562335", html, StringComparison.Ordinal);
        Assert.Contains("30. 6. 2026", html.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_does_not_change_territories()
    {
        var plan = await Store.PlanAsync("x.csv", Read(Tree + NewTown), new Reach(_ => true, _ => true), CancellationToken.None);
        Assert.All(plan.Rows.Where(row => row.State == RowState.Refused), row => Assert.Equal("import.row.territory", Assert.Single(row.Problems).Key));
        Assert.False(plan.HasWork);
    }

    [Fact]
    public async Task The_whole_country_comes_with_every_municipality_in_its_district_and_orp()
    {
        var folder = Path.Combine(SourceFile.Root, "..", "shared", "territory");
        Assert.SkipUnless(Directory.Exists(folder), $"The national lists are not in {folder}.");
        var lists = Directory.GetFiles(folder, "uzemi_*.csv").Select(path => File.ReadAllText(path)).ToArray();
        await ImportAsync(lists);
        var places = await own.Graph.QueryAsync("catalogue/places");
        Assert.Equal(6258, places.Count);
        Assert.DoesNotContain(places, row => row.Text("orp") is null || row.Text("district") is null || row.Text("region") is null);
        Assert.False((await PlanAsync(lists)).HasWork);
    }

    private async Task ImportAsync(params string[] lists)
    {
        var plan = await PlanAsync(lists);
        Assert.True(plan.IsSound, string.Join('\n', plan.AllProblems));
        await Deeds.Runs(own.Graph, own.Clock).CarryOutAsync(plan, RowChoice.All, "spravce", Reach.Everything, CancellationToken.None);
    }

    private Task<ImportPlan> PlanAsync(params string[] lists) => Store.PlanAsync("x.csv", [.. lists.SelectMany(Read)], Reach.Everything, CancellationToken.None);

    private static IReadOnlyList<Table> Read(string list) => Network.Tests.Imports.Tables.Read(Encoding.UTF8.GetBytes(list));

    private Task<Node?> FindAsync(string code) => own.Graph.ReadAsync(reader => reader.FindAsync("Territory", code));
}
