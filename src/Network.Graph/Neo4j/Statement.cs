using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using Network.Graph.Model;

namespace Network.Graph.Neo4j;

/// <summary>A statement of <c>graph-schema/neo4j/primitives</c> or of a question, with its parameters.</summary>
internal sealed record Statement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private const string Folder = "neo4j/primitives/";

    private static readonly FrozenDictionary<string, string> Primitives =
        SchemaFiles.Below(Folder, ".cypher").ToFrozenDictionary(path => path[Folder.Length..^".cypher".Length], SchemaFiles.Text);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Statement Of(string primitive, params (string Name, object? Value)[] parameters) =>
        new(Primitives[primitive], parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    public static Statement Plain(string text) => new(text, new Dictionary<string, object?>());

    /// <summary>The body of a request. The server refuses fields that it does not know.</summary>
    public byte[] Body(bool reads, IReadOnlyCollection<string> bookmarks)
    {
        var body = new Dictionary<string, object?> { ["statement"] = Text, ["parameters"] = Parameters };
        if (reads)
        {
            body["accessMode"] = "READ";
        }

        if (bookmarks.Count > 0)
        {
            body["bookmarks"] = bookmarks;
        }

        return JsonSerializer.SerializeToUtf8Bytes(body, Json);
    }
}
