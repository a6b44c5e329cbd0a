using Network.Graph;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Shared;
using Network.Web.Territories.Lists;

namespace Network.Web.Imports;

/// <summary>Records of the map as tables: out of the store, and held against it. Writes nothing.</summary>
public sealed class ImportStore(IGraph graph, TimeProvider clock)
{
    /// <param name="ofOrganisation">By the code of an organisation: are its records wanted?</param>
    public Task<IReadOnlyList<Table>> ExportAsync(IReadOnlyList<ImportKind> kinds, Func<string, bool> ofOrganisation, CancellationToken cancel) => graph.ReadAsync<IReadOnlyList<Table>>(
        async reader =>
        {
            var holdings = await HoldingsReading.ReadAsync(reader, all => HoldingsReading.Everything(all).Where(one => kinds.Contains(one.Kind)));
            return [.. kinds.Order().Select(kind => new RecordCells(holdings).Table(kind, record => Owners(kind, record).Any(ofOrganisation)))];
        },
        cancel);

    /// <summary>What tables would do, ours or lists of territories as offices publish them; nothing is written.</summary>
    /// <param name="reach">What this person may keep.</param>
    public Task<ImportPlan> PlanAsync(string fileName, IReadOnlyList<Table> tables, Reach reach, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            var ours = OfficialLists.Are(tables) ? [OfficialLists.Translate(tables, await TerritoryCodes.ReadAsync(reader), LocalDay.Today(clock))] : tables;
            return new Planning(await HoldingsReading.ReadAsync(reader, all => Planning.Spoken(all, ours)), reach).Plan(fileName, ours);
        },
        cancel);

    private static IEnumerable<string> Owners(ImportKind kind, HeldRecord record) => kind switch
    {
        ImportKind.Territories or ImportKind.Foreigners => [""],
        ImportKind.Organisations => [record.Code],
        ImportKind.Competences => record.To("HELD_BY", "Organisation").Select(link => link.Code),
    };
}
