using Network.Graph;
using Network.Web.Competences;
using Network.Web.Territories;

namespace Network.Web.Organisations.Records;

/// <summary>Reads what an organisation's people may edit, and what they choose from.</summary>
public sealed class RecordStore(IGraph graph, CatalogueStore catalogues)
{
    /// <summary>Null where there is no such organisation.</summary>
    public async Task<OwnRecords?> FindAsync(string organisation, CancellationToken cancel) =>
        OwnRecords.Of(await graph.QueryAsync("organisations/own-records", new { organisation }, cancel));

    public async Task<Choices> ChoicesAsync(CancellationToken cancel)
    {
        var catalogue = await catalogues.CurrentAsync(cancel);
        return await graph.ReadAsync(
            async reader => new Choices(
                catalogue,
                [.. (await reader.QueryAsync("catalogue/territories")).Select(row => Territory.Of(row.Required("code"), row.Properties("props")))],
                (await reader.QueryAsync("catalogue/provisions")).Select(row => row.Required("code"))),
            cancel);
    }
}
