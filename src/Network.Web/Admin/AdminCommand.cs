using System.Globalization;
using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Neo4j;
using Network.Graph.Sqlite;
using Network.Web.Shared;
using Network.Web.Territories.Lists;
using Network.Web.Texts;

namespace Network.Web.Admin;

/// <summary>
/// What an operator does with the store without starting the platform: <c>admin export|import|backup|restore FILE</c>,
/// with the configuration of the platform itself. Tells its progress on standard error and ends with a sentence.
/// </summary>
internal sealed class AdminCommand(string name, string file, StoreChoice store)
{
    private const int Refused = 3;
    private const int Misused = 2;
    private static readonly string[] Names = ["export", "import", "backup", "restore", "plan-territories", "import-territories"];

    public static bool IsMeant(string[] args) => args is ["admin", ..];

    /// <summary>What stands after the file: a file that begins with a slash would be read as the name of a setting.</summary>
    public static string[] Settings(string[] args) => [.. args.Skip(3)];

    /// <returns>0 done, 2 misused, 3 refused; what was refused changed nothing.</returns>
    public static async Task<int> RunAsync(string[] args, IConfiguration configuration, string contentRoot)
    {
        if (args is not ["admin", var name, var file, ..] || !Names.Contains(name) || file.StartsWith("--", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"Usage: admin {string.Join('|', Names)} FILE");
            return Misused;
        }

        try
        {
            var said = await new AdminCommand(name, Path.GetFullPath(file), StoreChoice.Of(configuration, contentRoot)).RunAsync();
            await Console.Error.WriteLineAsync();
            Console.WriteLine(said);
            return 0;
        }
        catch (Exception refusal) when (refusal is StoreUnusableException or StoreAwayException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{name}: {refusal.Message}");
            return Refused;
        }
    }

    private Task<string> RunAsync() => name switch
    {
        "export" => ExportAsync(),
        "import" => ImportAsync(),
        "backup" => Task.FromResult(Backup()),
        "plan-territories" => TerritoriesAsync(false),
        "import-territories" => TerritoriesAsync(true),
        _ => Task.FromResult(Restore()),
    };

    private async Task<string> ExportAsync()
    {
        await using var source = await ToReadAsync();
        var count = await GraphFile.WriteAsync(file, source, Progress("written"));
        return $"Exported {count} to {file}.";
    }

    private async Task<string> ImportAsync()
    {
        var count = GraphFile.Check(file, Progress("checked"));
        await using var target = await ToFillAsync();
        var told = Progress("imported");
        await target.ImportAsync(GraphFile.Records(file).Select((record, at) =>
        {
            told(at + 1);
            return record;
        }));
        return $"Imported {count} from {file}.";
    }

    /// <summary>Into the store of a platform that does not run, or beside one on a server.</summary>
    private async Task<string> TerritoriesAsync(bool carryOut)
    {
        await using var graph = await OpenAsync();
        return await new TerritoriesCommand(graph, PageLanguages.Load(Path.Combine(AppContext.BaseDirectory, "Texts"), strict: false).Text("en"), Console.Out).RunAsync(file, carryOut, CancellationToken.None);
    }

    private async Task<IGraph> OpenAsync() => store.Server is { } server ? await PreparedAsync(server) : SqliteGraph.Open(store.EmbeddedDirectory, TimeProvider.System);

    private string Backup()
    {
        StoreCopy.Make(store.EmbeddedDirectory, file);
        return $"Backed up to {file} ({new FileInfo(file).Length / 1024} kB), and looked through it: it is sound.";
    }

    private string Restore()
    {
        var aside = StoreCopy.PutBack(file, store.EmbeddedDirectory, TimeProvider.System);
        return $"Restored {file}." + (aside is null ? "" : $" What was there before lies in {aside}.");
    }

    /// <summary>The embedded store is read beside the running platform; a server is asked as ever.</summary>
    private async Task<IGraphSource> ToReadAsync() => store.Server is { } server ? await PreparedAsync(server) : SqliteSource.Open(store.EmbeddedDirectory);

    private static async Task<Neo4jGraph> PreparedAsync(Neo4jSettings server)
    {
        var graph = new Neo4jGraph(server, TimeProvider.System);
        await graph.PrepareAsync();
        return graph;
    }

    private async Task<IGraphArchive> ToFillAsync()
    {
        if (store.Server is not { } server)
        {
            return SqliteGraph.Open(store.EmbeddedDirectory, TimeProvider.System);
        }

        var graph = new Neo4jGraph(server, TimeProvider.System);
        await graph.PrepareToImportAsync();
        return graph;
    }

    private static Action<long> Progress(string what) => number =>
    {
        if (number % 2000 == 0)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{number:N0} {what}"));
        }
    };
}
