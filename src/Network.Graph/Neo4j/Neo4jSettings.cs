namespace Network.Graph.Neo4j;

/// <summary>Where the server of the graph is, who asks, and how long to wait.</summary>
/// <param name="Url">Root of its HTTP interface, such as <c>https://graph.example.org:7473</c>.</param>
public sealed record Neo4jSettings(Uri Url, string User = "neo4j", string Password = "", string Database = "neo4j")
{
    /// <summary>A bearer token; where given, user and password are not used.</summary>
    public string? Token { get; init; }

    /// <summary>Requests at once at most; whoever needs one more waits here. A small server answers eight at once and no more.</summary>
    public int Connections { get; init; } = 8;

    /// <summary>After so long without an answer the server is asked whether it is there at all.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>No statement may take longer, even on a server that is there.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);
}
