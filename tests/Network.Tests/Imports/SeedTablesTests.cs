using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Sqlite;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>All organisations and competences of the seed, out of the store and in again.</summary>
public sealed class SeedTablesTests(SeedWorld world)
{
    private static readonly ImportKind[] Both = [ImportKind.Organisations, ImportKind.Competences];

    [Fact]
    public async Task An_export_that_comes_back_changes_nothing()
    {
        var store = new ImportStore(world.Graph, TimeProvider.System);
        var tables = await store.ExportAsync(Both, _ => true, CancellationToken.None);
        Assert.Equal(438 + 1112 + 7972, tables.Sum(table => table.Rows.Count));
        var before = await world.Graph.LastChangeAsync();
        IReadOnlyList<Table>[] ways = [Tables.Read(Tables.Workbook([.. tables])), .. tables.Select(table => Tables.Read(Tables.Csv(table)))];
        foreach (var read in ways)
        {
            var plan = await store.PlanAsync("x", read, Reach.Everything, CancellationToken.None);
            Assert.Empty(plan.AllProblems.Take(5).Select(problem => $"{problem.Line} {problem.Column} {problem.Key}"));
            Assert.Equal(plan.Rows.Count, plan.Count(RowState.Unchanged));
        }

        Assert.Equal(before, await world.Graph.LastChangeAsync());
    }

    [Fact]
    public async Task Only_the_records_of_the_wanted_organisations_are_exported()
    {
        var tables = await new ImportStore(world.Graph, TimeProvider.System).ExportAsync(Both, code => code == "ppi", CancellationToken.None);
        Assert.Single(tables[0].Rows);
        Assert.All(tables[1].Rows, row => Assert.Equal("ppi", row.Cell(1)));
        Assert.NotEmpty(tables[1].Rows);
    }

    [Fact]
    public async Task An_emptied_store_is_filled_again_with_the_same_records_and_links()
    {
        using var directory = new TempDirectory();
        await using var emptied = SqliteGraph.Open(directory.Path, TimeProvider.System);
        await emptied.ImportAsync(await WithoutBothAsync());
        var (store, runs) = (new ImportStore(emptied, TimeProvider.System), Deeds.Runs(emptied, TimeProvider.System));
        var tables = Tables.Read(Tables.Workbook([.. await new ImportStore(world.Graph, TimeProvider.System).ExportAsync(Both, _ => true, CancellationToken.None)]));
        var plan = await store.PlanAsync("seed.xlsx", tables, Reach.Everything, CancellationToken.None);
        Assert.Empty(plan.AllProblems.Take(5).Select(problem => $"{problem.Line} {problem.Column} {problem.Key} {string.Join(' ', problem.Arguments)}"));
        Assert.Equal(plan.Rows.Count, plan.Count(RowState.Create));

        var outcome = await runs.CarryOutAsync(plan, RowChoice.All, "tester", Reach.Everything, CancellationToken.None);
        Assert.Empty(outcome.Problems);
        Assert.Equal((ImportState.Done, 438 + 1112 + 7972, 20), (outcome.Run!.State, outcome.Run.Created, outcome.Run.Bundles));
        Assert.Equal(await SaidAsync(world.Graph), await SaidAsync(emptied));

        var undone = await runs.UndoAsync(outcome.Run.Code, "tester", CancellationToken.None);
        Assert.Equal(ImportState.Undone, undone!.State);
        Assert.Empty(await SaidAsync(emptied));
    }

    private async Task<IReadOnlyList<GraphRecord>> WithoutBothAsync()
    {
        var (records, gone) = (new List<GraphRecord>(), new HashSet<string>());
        await world.Archive.ExportAsync(record =>
        {
            records.Add(record);
            _ = record is GraphRecord.OfNode { Node: { Label: "Organisation" or "Competence" } node } && gone.Add(node.Id);
            return Task.CompletedTask;
        });
        return [.. records.Where(record => record switch
        {
            GraphRecord.OfNode { Node: var node } => !gone.Contains(node.Id),
            GraphRecord.OfLink { Link: var link } => !gone.Contains(link.From) && !gone.Contains(link.To),
            _ => false,
        })];
    }

    /// <summary>Every property and every link of both kinds, as lines; memberships of groups are kept on the groups' pages.</summary>
    private static Task<List<string>> SaidAsync(IGraph graph) => graph.ReadAsync(async reader =>
    {
        var holdings = await HoldingsReading.ReadAsync(reader, HoldingsReading.Everything);
        return Both.SelectMany(kind => holdings.Records(kind).SelectMany(record =>
            record.Links.Where(link => link.Label != "Platform").Select(link => $"{link.Type} {link.Label} {link.Code} {link.Properties}").Append(record.Properties.ToJson()).Select(line => $"{kind} {record.Code} {line}")))
            .Order(StringComparer.Ordinal).ToList();
    });
}
