using System.Globalization;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Imports;

/// <summary>A run as the graph keeps it.</summary>
internal static class ImportRunRecord
{
    public const string Label = "ImportRun";

    public static ImportRun Of(Properties properties) => new(
        properties.Text("code")!,
        [.. properties.List("kinds").Select(kind => Enum.Parse<ImportKind>(kind, ignoreCase: true))],
        properties.Text("fileName")!,
        properties.Text("by")!,
        Moment(properties, "startedAt")!.Value,
        Moment(properties, "aliveAt")!.Value,
        Moment(properties, "endedAt"),
        Enum.Parse<ImportState>(properties.Text("state")!, ignoreCase: true),
        Number(properties, "rows"),
        Number(properties, "done"),
        Number(properties, "created"),
        Number(properties, "changed"),
        Number(properties, "problems"),
        Number(properties, "bundles"),
        properties.Text("undoneBy"),
        Number(properties, "undone"),
        properties.List("left"));

    public static Properties ToProperties(this ImportRun run) => new()
    {
        { "code", run.Code },
        { "kinds", run.Kinds.Select(kind => kind.Name()) },
        { "fileName", run.FileName },
        { "by", run.By },
        { "startedAt", Text(run.StartedAt) },
        { "aliveAt", Text(run.AliveAt) },
        { "endedAt", run.EndedAt is { } end ? Text(end) : null },
        { "state", DataWords.Key(run.State) },
        { "rows", run.Rows },
        { "done", run.Done },
        { "created", run.Created },
        { "changed", run.Changed },
        { "problems", run.Problems },
        { "bundles", run.Bundles },
        { "undoneBy", run.UndoneBy },
        { "undone", run.Undone },
        { "left", run.Left ?? [] },
    };

    private static int Number(Properties properties, string key) => (int)(properties.Number(key) ?? 0);

    private static DateTimeOffset? Moment(Properties properties, string key) =>
        properties.Text(key) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) : null;

    private static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
