using Network.Graph.Model;

namespace Network.Graph.Neo4j;

/// <summary>
/// Numbered migrations, the same numbers as on SQLite. Neo4j does not let schema and data change together, so a file
/// runs statement by statement and each of them may be repeated; how far the database is stands in its Store node.
/// </summary>
internal static class ServerMigrations
{
    private const string Folder = "neo4j/migrations/";

    public static IReadOnlyList<string> Files { get; } = SchemaFiles.Below(Folder, ".cypher");

    public static int Newest => Files.Count;

    public static IEnumerable<string> Statements(string file) => string.Join('\n', SchemaFiles.Text(file).Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)))
        .Split(';').Select(statement => statement.Trim()).Where(statement => statement.Length > 0);

    /// <exception cref="StoreUnusableException">Another program's data, or those of a newer version.</exception>
    public static async Task ApplyAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, Neo4jSettings settings, bool toImport)
    {
        var reached = await ReachedAsync(run, settings, toImport);
        foreach (var (file, number) in Files.Select((file, at) => (file, at + 1)).Skip(reached))
        {
            foreach (var statement in Statements(file))
            {
                await run(Statement.Plain(statement));
            }

            await run(Statement.Of("reach-schema", ("number", number)));
        }

        await run(Statement.Plain("CALL db.awaitIndexes(300)"));
    }

    private static async Task<int> ReachedAsync(Func<Statement, Task<IReadOnlyList<Row>>> run, Neo4jSettings settings, bool toImport)
    {
        var where = $"The database {settings.Database} of Neo4j at {settings.Url}";
        var state = (await run(Statement.Of("state")))[0];
        var reached = (int)state.Count("schema");
        if (reached > Newest)
        {
            throw new StoreUnusableException($"{where} has schema {reached} of a newer version; this version of the platform knows {Newest}. Nothing was changed. Start the newer version that wrote it, or restore a backup made before the upgrade.");
        }

        if (reached == 0 && state.Flag("foreign"))
        {
            throw new StoreUnusableException($"{where} holds data of another program. Nothing was changed. Name an empty database in Graph__Neo4j__Database, or a server of its own in Graph__Neo4j__Url.");
        }

        if (state.Flag("importing") && !toImport)
        {
            throw new StoreUnusableException($"{where} holds half of a graph: an import was cut off. Import it again with scripts/admin/import, which begins anew.");
        }

        await run(Statement.Plain("CREATE CONSTRAINT store_name IF NOT EXISTS FOR (s:Store) REQUIRE s.name IS UNIQUE"));
        await run(Statement.Of("create-store"));
        return reached;
    }
}
