using Microsoft.Extensions.Time.Testing;
using Network.Graph;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Tests.Imports;

/// <summary>A handful of records, and short words for importing into them.</summary>
internal sealed class SmallWorld(IGraph graph, int whole = 5000)
{
    public static readonly string[] OrganisationColumns = ["code", "name", "type", "partOf", "seat", "ico", "phone", "alsoKnown", "confidence"];
    public static readonly string[] CompetenceColumns = ["code", "organisation", "matter", "role", "territories", "branches", "laws", "ageFrom", "ageTo", "validFrom", "validTo", "languages", "languageHours", "note"];

    public IGraph Graph => graph;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    public ImportStore Store => new(graph, Clock);

    public ImportRunStore Runs => new(graph, Deeds.On(graph, Clock), Clock, whole);

    public Task<ImportPlan> PlanAsync(params Table[] tables) => Store.PlanAsync("test.csv", tables, Reach.Everything, CancellationToken.None);

    public async Task<ImportOutcome> ImportAsync(params Table[] tables) => await CarryOutAsync(await PlanAsync(tables));

    public Task<ImportOutcome> CarryOutAsync(ImportPlan plan, RowChoice choice = RowChoice.All) => Runs.CarryOutAsync(plan, choice, "jana", Reach.Everything, CancellationToken.None);

    public Task<ImportRun?> UndoAsync(ImportOutcome outcome) => Runs.UndoAsync(outcome.Run!.Code, "jana", CancellationToken.None);

    public static Table Organisations(params string[][] rows) => Tables.Of(OrganisationColumns, rows);

    public static Table Competences(params string[][] rows) => Tables.Of(CompetenceColumns, rows) with { Name = "competences" };

    /// <summary>Everything that is there, as a table would say it.</summary>
    public async Task<string> SaidAsync() =>
        string.Join('\n', (await Store.ExportAsync([ImportKind.Organisations, ImportKind.Competences], _ => true, CancellationToken.None)).SelectMany(table => table.Rows).Select(row => string.Join(';', row.Cells)));

    public Task ChangeAsync(string label, string code, string property, object? value) => graph.WriteAsync("eva", async writer =>
    {
        var node = (await writer.FindAsync(label, code))!;
        return await writer.ChangeAsync(node.Id, node.Version, new() { { property, value } });
    });

    public Task<string> LinkAsync(string label, string code, string type, string toLabel, string toCode) => graph.WriteAsync("eva", async writer =>
        await writer.LinkAsync((await writer.FindAsync(label, code))!.Id, type, (await writer.FindAsync(toLabel, toCode))!.Id));
}
