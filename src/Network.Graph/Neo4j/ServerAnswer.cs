using System.Text.Json;

namespace Network.Graph.Neo4j;

/// <summary>What the Query API said: rows, bookmarks to read one's own writes by, and the transaction it stands in.</summary>
internal sealed record ServerAnswer(IReadOnlyList<Row> Rows, IReadOnlyList<string> Bookmarks, string? Transaction)
{
    /// <summary>Set on a cluster: the member that holds the transaction.</summary>
    public string? Affinity { get; init; }

    /// <exception cref="KeyNotFoundException">It is not an answer of the Query API.</exception>
    /// <exception cref="ServerErrorException">The body tells of an error, under whatever status.</exception>
    public static ServerAnswer Of(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        var root = json.RootElement;
        if (root.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
        {
            var first = errors[0];
            throw new ServerErrorException(first.GetProperty("code").GetString() ?? "", first.GetProperty("message").GetString() ?? "");
        }

        return new ServerAnswer(
            Read(root.GetProperty("data")), // a yes without it is of somebody else on the way
            root.TryGetProperty("bookmarks", out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)] : [],
            root.TryGetProperty("transaction", out var transaction) ? transaction.GetProperty("id").GetString() : null);
    }

    private static IReadOnlyList<Row> Read(JsonElement data)
    {
        var fields = data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!).ToArray();
        return [.. data.GetProperty("values").EnumerateArray().Select(values => new Row(
            fields.Zip(values.EnumerateArray()).ToDictionary(pair => pair.First, pair => Value(pair.Second))))];
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => json.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => ServerNode.Own(json),
    };
}
