using Network.Graph;

namespace Network.Web.Imports;

/// <summary>Reads from the graph what tables are held against.</summary>
internal static class HoldingsReading
{
    /// <summary>All codes, and the records that the caller chooses by them.</summary>
    public static async Task<Holdings> ReadAsync(IGraphReader reader, Func<Holdings, IEnumerable<(ImportKind Kind, string Code)>> wanted)
    {
        var known = (await reader.QueryAsync("imports/known", new { labels = Holdings.Labels })).Select(KnownOf).ToList();
        var records = new List<(ImportKind, HeldRecord)>();
        foreach (var group in wanted(new Holdings(known, [])).Distinct().GroupBy(one => one.Kind, one => one.Code))
        {
            records.AddRange((await RecordsAsync(reader, group.Key, group)).Select(record => (group.Key, record)));
        }

        return new Holdings(known, records);
    }

    public static IEnumerable<(ImportKind Kind, string Code)> Everything(Holdings holdings) => ImportKinds.All.SelectMany(kind => holdings.Codes(kind.Label()).Live.Select(known => (kind, known.Code)));

    public static async Task<IReadOnlyList<HeldRecord>> RecordsAsync(IGraphReader reader, ImportKind kind, IEnumerable<string> codes)
    {
        var asked = new { label = kind.Label(), records = codes };
        var links = (await reader.QueryAsync("imports/links", asked)).ToLookup(row => row.Required("source"), LinkOf);
        return [.. (await reader.QueryAsync("imports/records", asked)).Select(row => new HeldRecord(row.Required("id"), row.Required("code"), row.Count("version"), row.Properties("props"), [.. links[row.Required("code")]]))];
    }

    private static Known KnownOf(Row row) => new(row.Required("label"), row.Required("code"), row.Text("name"), row.Flag("retired"), row.Text("csu"), row.Text("kind"), row.Text("value"), row.Text("owner"));

    private static HeldLink LinkOf(Row row) => new(row.Required("link"), row.Required("type"), row.Required("target_label"), row.Required("target"), row.Properties("props"));
}
