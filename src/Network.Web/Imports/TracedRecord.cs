using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Graph;

namespace Network.Web.Imports;

/// <summary>What an import did to one record: enough to take it back, and to see whether somebody changed it since.</summary>
/// <param name="Version">That the import left.</param>
/// <param name="Was">What changed properties were before; null where they were not there.</param>
/// <param name="Made">Ids of links.</param>
internal sealed record TracedRecord(string Id, string Label, string Code, bool Created, long Version, Properties Was, IReadOnlyList<string> Made, IReadOnlyList<CutLink> Cut)
{
    public string Name => $"{Label} {Code}";

    public string ToJson() => new JsonObject
    {
        ["id"] = Id,
        ["label"] = Label,
        ["code"] = Code,
        ["created"] = Created,
        ["version"] = Version,
        ["was"] = JsonNode.Parse(Was.ToJson()),
        ["made"] = new JsonArray([.. Made.Select(id => JsonValue.Create(id))]),
        ["cut"] = new JsonArray([.. Cut.Select(link => new JsonObject { ["type"] = link.Type, ["to"] = link.To, ["props"] = JsonNode.Parse(link.Properties.ToJson()) })]),
    }.ToJsonString();

    public static TracedRecord FromJson(string json)
    {
        var record = JsonDocument.Parse(json).RootElement;
        return new TracedRecord(
            record.GetProperty("id").GetString()!,
            record.GetProperty("label").GetString()!,
            record.GetProperty("code").GetString()!,
            record.GetProperty("created").GetBoolean(),
            record.GetProperty("version").GetInt64(),
            Properties.FromJson(record.GetProperty("was")),
            [.. record.GetProperty("made").EnumerateArray().Select(id => id.GetString()!)],
            [.. record.GetProperty("cut").EnumerateArray().Select(link => new CutLink(link.GetProperty("type").GetString()!, link.GetProperty("to").GetString()!, Properties.FromJson(link.GetProperty("props"))))]);
    }

    /// <summary>The same record as a later bundle of the same import left it.</summary>
    public TracedRecord Then(TracedRecord later) => later with
    {
        Created = Created || later.Created,
        Version = Math.Max(Version, later.Version),
        Was = Was.Keys.Count > 0 ? Was : later.Was,
        Made = [.. Made, .. later.Made],
        Cut = [.. Cut, .. later.Cut],
    };
}

/// <param name="To">Id of the node at the other end.</param>
internal sealed record CutLink(string Type, string To, Properties Properties);
