using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Whatever is set up wrongly is said in one sentence, with the setting to look at.</summary>
[Collection(Neo4jServer.Alone)]
public sealed class StartUpMessageTests(Neo4jServer server) : IAsyncLifetime
{
    private FakeNeo4j fake = null!;

    public async ValueTask InitializeAsync() => fake = await FakeNeo4j.StartAsync();

    public async ValueTask DisposeAsync() => await fake.DisposeAsync();

    [Fact]
    public async Task A_server_that_is_not_there()
    {
        var port = Neo4jServer.FreePort();
        await RefusedAsync(new Neo4jSettings(new Uri($"http://127.0.0.1:{port}")), $"cannot be reached at http://127.0.0.1:{port}", "Graph__Neo4j__Url");
    }

    [Fact]
    public async Task A_server_that_takes_the_call_and_says_nothing()
    {
        fake.Hang();
        await RefusedAsync(fake.Settings, "cannot be reached", "Graph__Neo4j__Url");
    }

    [Fact]
    public async Task Something_that_is_not_Neo4j()
    {
        fake.Greeting = "<html>Welcome to nginx!</html>";
        await RefusedAsync(fake.Settings, "cannot be reached", "Graph__Neo4j__Url");
        fake.Greeting = """{"name":"another API"}""";
        await RefusedAsync(fake.Settings, "is not Neo4j", "Graph__Neo4j__Url");
    }

    [Fact]
    public async Task A_server_that_is_too_old()
    {
        fake.Greeting = """{"neo4j_version":"5.18.1","query":"/db/{databaseName}/query/v2"}""";
        await RefusedAsync(fake.Settings, "5.18.1", "5.26");
    }

    [Fact]
    public async Task A_Query_API_that_is_off()
    {
        fake.Greeting = """{"neo4j_version":"2025.06.0"}""";
        await RefusedAsync(fake.Settings, "Query API switched off", "server.http_enabled_modules");
    }

    [Theory]
    [InlineData("Security.Unauthorized", "wrong name or password", "Graph__Neo4j__Password")]
    [InlineData("Security.CredentialsExpired", "factory password", "Graph__Neo4j__Password")]
    [InlineData("Security.AuthenticationRateLimit", "too many wrong passwords", "Graph__Neo4j__Password")]
    [InlineData("Database.DatabaseNotFound", "no database neo4j", "Graph__Neo4j__Database")]
    public async Task A_server_that_refuses(string code, string says, string setting)
    {
        fake.Transactions.Refuses = new FakeError(401, "Neo.ClientError." + code, "as asked");
        await RefusedAsync(fake.Settings, says, setting);
    }

    [Fact]
    public async Task A_token_that_is_refused()
    {
        fake.Transactions.Refuses = new FakeError(401, "Neo.ClientError.Security.Unauthorized", "as asked");
        await RefusedAsync(fake.Settings with { Token = "abc" }, "bearer token", "Graph__Neo4j__Token");
    }

    [Fact]
    public async Task A_user_who_may_not_prepare_the_schema()
    {
        fake.Faults.Next("create-store", Fault.Refused);
        await RefusedAsync(fake.Settings, "could not be prepared", "May the user neo4j");
    }

    [Fact]
    public async Task Data_of_another_program()
    {
        fake.Graph.Foreign = true;
        await RefusedAsync(fake.Settings, "data of another program", "Graph__Neo4j__Database");
        Assert.Empty(fake.Graph.Changes);
    }

    [Fact]
    public async Task The_schema_of_a_newer_version()
    {
        fake.Graph.Schema = 9999;
        await RefusedAsync(fake.Settings, "schema 9999", $"knows {ServerMigrations.Newest}");
    }

    [Fact]
    public async Task A_wrong_password_and_a_wrong_database_on_a_real_server()
    {
        var real = await server.EmptyAsync();
        await RefusedAsync(real with { Password = "wrong" }, "wrong name or password", "Graph__Neo4j__Password");
        await RefusedAsync(real with { Token = "wrong" }, "bearer token", "Graph__Neo4j__Token");
        await RefusedAsync(real with { Database = "nosuch" }, "no database nosuch", "Graph__Neo4j__Database");
    }

    private static async Task RefusedAsync(Neo4jSettings settings, params string[] says)
    {
        await using var graph = new Neo4jGraph(settings, TimeProvider.System);
        var refusal = await Assert.ThrowsAsync<StoreUnusableException>(() => graph.PrepareAsync());
        Assert.All(says, one => Assert.Contains(one, refusal.Message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
