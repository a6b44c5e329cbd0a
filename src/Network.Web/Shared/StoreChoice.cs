using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Web.Shared;

/// <summary>Which engine the configuration names: <c>Graph:Engine</c> is <c>sqlite</c> (the default) or <c>neo4j</c>.</summary>
/// <param name="Directory">Where the embedded store lies.</param>
/// <param name="Server">Null where the store is embedded.</param>
internal sealed record StoreChoice(string Directory, Neo4jSettings? Server)
{
    /// <exception cref="StoreUnusableException">A server is configured: its own tools back it up.</exception>
    public string EmbeddedDirectory => Server is null
        ? Directory
        : throw new StoreUnusableException($"The graph lies on Neo4j at {Server.Url}, not in an embedded store: back it up with Neo4j's own tools, or with scripts/admin/export.");

    /// <exception cref="StoreUnusableException">The configuration names no engine that there is, or no address of a server.</exception>
    public static StoreChoice Of(IConfiguration configuration, string contentRoot) => new(
        Path.GetFullPath(configuration["Data:Directory"] ?? "data", contentRoot),
        configuration["Graph:Engine"]?.ToLowerInvariant() switch
        {
            null or "" or "sqlite" => null,
            "neo4j" => ServerOf(configuration.GetSection("Graph:Neo4j")),
            var other => throw new StoreUnusableException($"Graph__Engine is {other}; it can be sqlite or neo4j."),
        });

    private static Neo4jSettings ServerOf(IConfigurationSection section)
    {
        if (!Uri.TryCreate(section["Url"], UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new StoreUnusableException($"Graph__Neo4j__Url is \"{section["Url"]}\"; it must be the HTTP address of the server, such as https://graph.example.org:7473.");
        }

        var settings = new Neo4jSettings(url, section["User"] ?? "neo4j", section["Password"] ?? "", section["Database"] ?? "neo4j") { Token = section["Token"] };
        return int.TryParse(section["Connections"], out var connections) && connections > 0 ? settings with { Connections = connections } : settings;
    }
}
