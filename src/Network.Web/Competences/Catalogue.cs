using Network.Graph;
using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>
/// What the platform knows by name: matters, places, groups, languages, nationalities. Read from the graph when it
/// changed since the last reading, so that recognising a question costs no question to the graph.
/// </summary>
public sealed record Catalogue(
    long ReadAt,
    IReadOnlyDictionary<string, Matter> Matters,
    IReadOnlyList<MatterGroup> MatterGroups,
    IReadOnlyDictionary<string, Place> Places,
    TargetGroups Groups,
    IReadOnlyDictionary<string, Language> Languages,
    IReadOnlyDictionary<string, Nationality> Nationalities)
{
    public static async Task<Catalogue> ReadAsync(IGraph graph, long change, CancellationToken cancel) => await graph.ReadAsync(
        async reader => new Catalogue(
            change,
            (await reader.QueryAsync("catalogue/matters")).Select(Matter.Of).ToDictionary(matter => matter.Code),
            [.. (await reader.QueryAsync("catalogue/matter-groups")).Select(MatterGroup.Of).OrderBy(group => group.Order)],
            Place.Now(await reader.QueryAsync("catalogue/places")),
            new TargetGroups((await reader.QueryAsync("catalogue/target-groups")).Select(TargetGroup.Of)),
            (await reader.QueryAsync("catalogue/languages")).Select(Language.Of).ToDictionary(language => language.Code),
            (await reader.QueryAsync("catalogue/nationalities")).Select(Nationality.Of).ToDictionary(nationality => nationality.Code)),
        cancel);
}

/// <summary>Keeps the last catalogue that was read.</summary>
public sealed class CatalogueStore(IGraph graph) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1);
    private volatile Catalogue? last;

    public async Task<Catalogue> CurrentAsync(CancellationToken cancel)
    {
        var change = await graph.PublicVersionAsync(cancel);
        if (last is { } known && known.ReadAt == change)
        {
            return known;
        }

        await reading.WaitAsync(cancel);
        try
        {
            return last is { } read && read.ReadAt == change ? read : last = await Catalogue.ReadAsync(graph, change, cancel);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();
}
