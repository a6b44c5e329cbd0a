using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>
/// One step of a change of records. What a step is about is an id, a reference by label and code, or <c>new:1</c> for what
/// an earlier step of the same change makes. Once carried out it holds the ids and versions that came of it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Create), "create")]
[JsonDerivedType(typeof(Change), "change")]
[JsonDerivedType(typeof(Retire), "retire")]
[JsonDerivedType(typeof(Restore), "restore")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(Unlink), "unlink")]
public abstract record Operation
{
    private static readonly JsonSerializerOptions Compact = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // stands in the store, never in a page
        Converters = { new PropertiesInJson() },
    };

    private Operation()
    {
    }

    public sealed record Create(string Id, string Label, Properties After) : Operation;

    /// <param name="Before">Only what changes; a null is where there was nothing.</param>
    /// <param name="After">The same keys; a null removes.</param>
    /// <param name="Made">The version that it made.</param>
    public sealed record Change(string Id, string Label, long Seen, Properties Before, Properties After, long? Made = null) : Operation;

    public sealed record Retire(string Id, string Label, long Seen, Properties Before, long? Made = null) : Operation;

    /// <summary>Brings back what was taken out of sight, with the links that it still has.</summary>
    public sealed record Restore(string Id, string Label, long Seen, Properties After, long? Made = null) : Operation;

    /// <param name="Made">Id of the link that it made.</param>
    public sealed record Link(string From, string Type, string To, Properties After, string? Made = null) : Operation;

    public sealed record Unlink(string Id, string From, string Type, string To, Properties Before) : Operation;

    public static string ReferTo(string label, string code) => $"{label}:{code}";

    public static string ToJson(IReadOnlyList<Operation> operations) => JsonSerializer.Serialize(operations, Compact);

    public static IReadOnlyList<Operation> FromJson(string json) => JsonSerializer.Deserialize<Operation[]>(json, Compact)!;

    private sealed class PropertiesInJson : JsonConverter<Properties>
    {
        public override Properties Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Properties.FromJson(JsonElement.ParseValue(ref reader));

        public override void Write(Utf8JsonWriter writer, Properties value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToJson());
    }
}
