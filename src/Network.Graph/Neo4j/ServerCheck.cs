using System.Text.Json;

namespace Network.Graph.Neo4j;

/// <summary>Looks at the server before the platform starts and says in one sentence what is set up wrongly.</summary>
internal sealed class ServerCheck(QueryApi api, Neo4jSettings settings)
{
    private static readonly Version Oldest = new(5, 26);
    private static readonly TimeSpan Greeting = TimeSpan.FromSeconds(5);

    /// <exception cref="StoreUnusableException">The platform cannot run on this server as it is set up.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        await CheckVersionAsync(cancel);
        try
        {
            await api.RunAsync(Statement.Plain("RETURN 1"), reads: true, [], cancel);
        }
        catch (ServerErrorException failure)
        {
            throw new StoreUnusableException(Told(failure), failure);
        }
        catch (StoreAwayException failure)
        {
            throw new StoreUnusableException($"{failure.Message} Is the Query API switched on (server.http_enabled_modules, server.http.enabled)?", failure);
        }
    }

    private async Task CheckVersionAsync(CancellationToken cancel)
    {
        JsonElement greeting;
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(Greeting);
            greeting = await api.GreetAsync(limit.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException || failure is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            throw new StoreUnusableException($"Neo4j cannot be reached at {settings.Url}: {failure.Message} Check Graph__Neo4j__Url (the HTTP address, not the Bolt one), and that the server runs.", failure);
        }

        if (greeting.ValueKind != JsonValueKind.Object || !greeting.TryGetProperty("neo4j_version", out var version))
        {
            throw new StoreUnusableException($"What answers at {settings.Url} is not Neo4j. Check Graph__Neo4j__Url.");
        }

        if (!Version.TryParse(version.GetString()!.Split('-', '+')[0], out var number) || number < Oldest)
        {
            throw new StoreUnusableException($"Neo4j at {settings.Url} is version {version.GetString()}; the platform needs {Oldest} or newer.");
        }

        if (!greeting.TryGetProperty("query", out _))
        {
            throw new StoreUnusableException($"Neo4j at {settings.Url} has its Query API switched off. Add QUERY_API_ENDPOINTS to server.http_enabled_modules and restart it.");
        }
    }

    private string Told(ServerErrorException failure) => failure.Code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.TokenExpired" when settings.Token is not null => $"Neo4j at {settings.Url} refuses the bearer token. Check Graph__Neo4j__Token, and that the server trusts who issued it.",
        "Neo.ClientError.Security.Unauthorized" => $"Neo4j at {settings.Url} refuses the user {settings.User}: wrong name or password. Check Graph__Neo4j__User and Graph__Neo4j__Password.",
        "Neo.ClientError.Security.CredentialsExpired" => $"Neo4j at {settings.Url} still has the factory password of {settings.User}. Set another one (ALTER CURRENT USER SET PASSWORD on the database system) and give it in Graph__Neo4j__Password.",
        "Neo.ClientError.Security.AuthenticationRateLimit" => $"Neo4j at {settings.Url} had too many wrong passwords for {settings.User} and lets nobody in for a few seconds. Check Graph__Neo4j__Password and start again.",
        "Neo.ClientError.Database.DatabaseNotFound" => $"Neo4j at {settings.Url} has no database {settings.Database}. Check Graph__Neo4j__Database.",
        _ => $"Neo4j at {settings.Url} answers, but not as it should: {failure.Message}",
    };
}
