namespace Network.Web.Shared;

/// <summary>The words at the top and the bottom of every page. A word appears once its page exists, so no link is dead.</summary>
public sealed class Menu(EndpointDataSource endpoints)
{
    private static readonly MenuItem[] Main =
    [
        new("", "menu.ask", ["answers", "matters"]),
        new("coverage", "menu.coverage", []),
        new("organisations", "menu.organisations", []),
        new("platforms", "menu.network", ["disputes"]),
        new("territories", "menu.territories", []),
        new("laws", "menu.laws", []),
    ];

    private static readonly MenuItem[] Foot =
    [
        new("accessibility", "menu.accessibility", []),
        new("privacy", "menu.privacy", []),
        new("openapi/v1.json", "menu.data", []),
    ];

    private readonly Lazy<HashSet<string>> routes = new(() => [.. endpoints.Endpoints.OfType<RouteEndpoint>()
        .Select(e => (e.RoutePattern.RawText ?? "").Trim('/').Replace("{documentName}", "v1", StringComparison.Ordinal))]);

    public IEnumerable<MenuItem> AtTop => Main.Where(Exists);

    public IEnumerable<MenuItem> AtFoot => Foot.Where(Exists);

    private bool Exists(MenuItem item) => routes.Value.Contains(item.Path);
}

/// <param name="Path">The address within a language, without the first slash.</param>
/// <param name="Key">The key of its word.</param>
/// <param name="Under">First parts of addresses that belong under it as well.</param>
public sealed record MenuItem(string Path, string Key, IReadOnlyList<string> Under)
{
    public bool Covers(PathString path)
    {
        var first = path.Value!.Trim('/').Split('/')[0];
        return first == Path || Under.Contains(first);
    }
}
