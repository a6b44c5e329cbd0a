using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Territories;

/// <summary>Reads territories: the regions, and one with what lies in and above it and who is there.</summary>
public sealed class TerritoryStore(IGraph graph)
{
    private const string State = "CZ";

    /// <summary>Which kinds are listed on the page of each kind; a region's municipalities would be too many.</summary>
    private static readonly TerritoryKind[] UnderRegion =
        [TerritoryKind.District, TerritoryKind.Orp, TerritoryKind.Registry, TerritoryKind.Building, TerritoryKind.Housing, TerritoryKind.School, TerritoryKind.StateOffice];

    public async Task<IReadOnlyList<Territory>> RegionsAsync(CancellationToken cancel) =>
        [.. (await graph.QueryAsync("territories/below", new { territory = State, kinds = Keys([TerritoryKind.Region]) }, cancel)).Select(TerritoryLine.Of).Select(line => line.Territory).OrderBy(region => region.Name.Here, DataWords.CzechOrder)];

    /// <summary>Null where there is no such territory.</summary>
    public Task<TerritoryRecord?> FindAsync(string code, DateOnly day, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.FindAsync("Territory", code) is not { } node)
            {
                return null;
            }

            var territory = Territory.Of(code, node.Properties);
            var offices = Names(await reader.QueryAsync("territories/offices", new { territory = code }));
            return new TerritoryRecord(
                territory,
                await AboveAsync(reader, code),
                await BelowAsync(reader, territory),
                offices,
                [.. (await SeatedAsync(reader, territory)).Where(organisation => offices.All(office => office.Code != organisation.Code))],
                territory.Kind == TerritoryKind.Municipality ? await MissingAsync(reader, code, day) : [],
                LanguageHelp.From(await reader.QueryAsync("territories/speakers", new { place = code, date = day, yearAgo = day.AddYears(-1) })))
            {
                Successors = [.. (await reader.NeighboursAsync(node.Id, "SUCCEEDED_BY", Direction.Out)).Select(next => Territory.Of(next.Node.Code!, next.Node.Properties))],
            };
        },
        cancel);

    private static async Task<IReadOnlyList<Territory>> AboveAsync(IGraphReader reader, string code) =>
        [.. (await reader.QueryAsync("territories/ladder", new { place = code }))
            .Select(row => Territory.Of(row.Required("code"), row.Properties("props")))
            .Where(territory => territory.Code != code)
            .OrderBy(territory => territory.IsSpecial ? 1 : 0).ThenByDescending(territory => territory.IsSpecial ? 0 : (int)territory.Kind).ThenBy(territory => territory.Kind)];

    private static async Task<IReadOnlyList<TerritoryLine>> BelowAsync(IGraphReader reader, Territory territory)
    {
        TerritoryKind[] kinds = territory.Kind switch
        {
            TerritoryKind.State => [TerritoryKind.Region],
            TerritoryKind.Region => UnderRegion,
            TerritoryKind.Orp => [TerritoryKind.Pou, TerritoryKind.Municipality],
            TerritoryKind.District or TerritoryKind.Pou => [TerritoryKind.Municipality],
            TerritoryKind.Municipality => [],
            TerritoryKind.Registry or TerritoryKind.Building or TerritoryKind.School or TerritoryKind.StateOffice or TerritoryKind.Housing => [TerritoryKind.Municipality],
        };
        var rows = await reader.QueryAsync("territories/below", new { territory = territory.Code, kinds = Keys(kinds) });
        return [.. rows.Select(TerritoryLine.Of).OrderBy(line => line.Territory.Kind).ThenBy(line => line.Territory.Name.Here, DataWords.CzechOrder)];
    }

    /// <summary>Only where the list stays readable; for wider territories the directory is filtered instead.</summary>
    private static async Task<IReadOnlyList<OrganisationName>> SeatedAsync(IGraphReader reader, Territory territory) =>
        territory.Kind is TerritoryKind.Municipality or TerritoryKind.Pou or TerritoryKind.Orp
            ? Names(await reader.QueryAsync("territories/seated", new { territory = territory.Code }))
            : [];

    private static async Task<IReadOnlyList<string>> MissingAsync(IGraphReader reader, string place, DateOnly date) =>
        [.. (await reader.QueryAsync("territories/missing", new { place, date })).Select(row => row.Required("matter"))];

    private static IReadOnlyList<OrganisationName> Names(IEnumerable<Row> rows) =>
        [.. rows.Select(row => OrganisationName.Of(row.Required("organisation"), row.Properties("props"))).OrderBy(name => name.Official, DataWords.CzechOrder)];

    private static IEnumerable<string> Keys(IEnumerable<TerritoryKind> kinds) => kinds.Select(kind => kind == TerritoryKind.StateOffice ? "stateOffice" : kind.ToString().ToLowerInvariant());
}
