using System.Text.Json;
using System.Text.Json.Serialization;
using Network.Graph;

namespace Network.Web.Organisations.Merges;

/// <summary>A link of the record that goes, and what became of it. Kept with the merge, so that it can be taken back.</summary>
/// <param name="Out">From the organisation to the other end.</param>
/// <param name="Other">Id of the node at the other end.</param>
/// <param name="Facts">Properties of the link, as JSON.</param>
/// <param name="Was">Id of the link that the record had.</param>
/// <param name="Made">Id of the link that the kept record got; null where it has the same one, or where there can be only one.</param>
internal sealed record MovedLink(string Type, bool Out, string Other, string Facts, string? Was, string? Made)
{
    [JsonIgnore]
    public Properties Properties => Graph.Properties.FromJson(Facts);

    public string ToLine() => JsonSerializer.Serialize(this);

    public static MovedLink OfLine(string line) => JsonSerializer.Deserialize<MovedLink>(line)!;
}
