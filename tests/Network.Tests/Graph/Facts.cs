using Network.Graph;

namespace Network.Tests.Graph;

/// <summary>Short ways to say nodes in tests.</summary>
internal static class Facts
{
    public static Properties Place(string code, string name, string kind = "municipality") => new()
    {
        { "code", code }, { "name", name }, { "kind", kind }, { "confidence", "example" },
    };

    public static Properties Account(string email, string name, string hash) => new()
    {
        { "code", email }, { "email", email }, { "name", name }, { "createdOn", new DateOnly(2026, 11, 25) }, { "passwordHash", hash },
    };

    public static Task<Node> PlaceAsync(this IGraph graph, string code, string name, string kind = "municipality") =>
        graph.WriteAsync("test", async writer => (await writer.CreateAsync("Territory", Place(code, name, kind))).Node);
}
