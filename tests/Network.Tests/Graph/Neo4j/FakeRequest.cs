using System.Text.Json.Nodes;

namespace Network.Tests.Graph.Neo4j;

/// <summary>One request of the Query API, taken apart.</summary>
/// <param name="Kind"><c>run</c>, <c>begin</c>, <c>continue</c>, <c>commit</c> or <c>rollback</c>.</param>
internal sealed record FakeRequest(string Kind, string? Transaction, string Text, JsonObject Parameters, bool HasBookmarks)
{
    public bool Begins => Kind is "run" or "begin";

    public bool Commits => Kind is "run" or "commit";

    public string Statement => FakeStatements.NameOf(Text);

    public static FakeRequest Of(string method, string[] path, JsonObject body) => new(
        (method, path) switch
        {
            ("POST", ["db", _, "query", "v2"]) => "run",
            ("POST", [.., "tx"]) => "begin",
            ("POST", [.., "tx", _]) => "continue",
            ("POST", [.., "tx", _, "commit"]) => "commit",
            ("DELETE", [.., "tx", _]) => "rollback",
            _ => throw new InvalidOperationException($"{method} {string.Join('/', path)} is no request of the Query API."),
        },
        path.Length > 5 ? path[5] : null,
        body["statement"]?.GetValue<string>() ?? "",
        body["parameters"]?.AsObject() ?? [],
        body["bookmarks"] is not null);
}
