using Network.Graph;

namespace Network.Web.Imports;

internal static class Trace
{
    public const string Label = "ImportTrace";

    public static Task KeepAsync(IGraphWriter writer, string run, int bundle, IEnumerable<TracedRecord> records) =>
        writer.CreateAsync(Label, new() { { "code", Code(run, bundle) }, { "records", records.Select(record => record.ToJson()) } });

    /// <summary>Everything that an import did, the last first.</summary>
    public static async Task<IReadOnlyList<TracedRecord>> ReadAsync(IGraphReader reader, ImportRun run)
    {
        var records = new List<TracedRecord>();
        for (var bundle = 0; bundle < run.Bundles; bundle++)
        {
            var node = await reader.FindAsync(Label, Code(run.Code, bundle)) ?? throw new InvalidOperationException($"The import {run.Code} has lost its trace {bundle}.");
            records.AddRange(node.Properties.List("records").Select(TracedRecord.FromJson));
        }

        return [.. records.GroupBy(record => record.Id).Select(group => group.Aggregate((one, later) => one.Then(later))).Reverse()];
    }

    private static string Code(string run, int bundle) => $"{run}-{bundle}";
}
