using System.Globalization;
using Network.Graph;
using Network.Graph.Moving;
using Network.Graph.Neo4j;
using Network.Graph.Sqlite;

namespace Network.Web.Seed;

/// <summary>
/// Fills an empty store from the tables of <c>seed-data</c> in one change: all of it or nothing. A store that holds
/// anything is left as it is.
/// </summary>
public sealed class SeedLoader(IGraph graph)
{
    public const string Author = "seed-data";

    /// <returns>False where the store was not empty.</returns>
    /// <exception cref="InvalidDataException">A table is wrong; the message names file, record and column.</exception>
    public async Task<bool> LoadAsync(string folder, CancellationToken cancel)
    {
        if (await graph.LastChangeAsync(cancel) > 0)
        {
            return false;
        }

        var files = new SeedFiles(folder);
        await (graph is Neo4jGraph server ? MoveInAsync(server, files, cancel) : FillAsync(graph, files, cancel));
        return true;
    }

    private static Task<bool> FillAsync(IGraph graph, SeedFiles files, CancellationToken cancel) => graph.WriteAsync(
        Author,
        async writer =>
        {
            await new Filling(writer, files).RunAsync();
            return true;
        },
        cancel);

    /// <summary>A server would have to hold all of it in one transaction; so it is put together beside it and moved in.</summary>
    private static async Task MoveInAsync(Neo4jGraph server, SeedFiles files, CancellationToken cancel)
    {
        var directory = Directory.CreateTempSubdirectory("network-seed-");
        try
        {
            await using var beside = SqliteGraph.Open(directory.FullName, TimeProvider.System);
            await FillAsync(beside, files, cancel);
            var records = new List<GraphRecord>();
            await beside.ExportAsync(
                record =>
                {
                    records.Add(record);
                    return Task.CompletedTask;
                },
                cancel);
            await server.ImportAsync(records, cancel);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private sealed class Filling(IGraphWriter writer, SeedFiles files)
    {
        private readonly Dictionary<(string Label, string Code), string> ids = [];
        private readonly List<(SeedRow Row, string Id, SeedTable Table)> made = [];

        public async Task RunAsync()
        {
            foreach (var table in SeedTable.All)
            {
                foreach (var row in files.Rows(table.File))
                {
                    await CreateAsync(table, row);
                }
            }

            foreach (var row in Statutory.Expand(files))
            {
                await CreateAsync(SeedTable.Competences(row.File), row);
            }

            foreach (var (row, id, table) in made)
            {
                await LinkAsync(row, id, table);
            }

            foreach (var row in files.Rows("speaks"))
            {
                await SpeakAsync(row);
            }

            foreach (var row in files.Rows("memberships"))
            {
                await JoinAsync(row);
            }
        }

        private async Task CreateAsync(SeedTable table, SeedRow row)
        {
            var links = table.Links.SelectMany(link => link.Properties.Append(link.Column)).ToHashSet();
            var properties = SeedValues.Properties(table.Label, row, row.Cells.Keys.Where(column => !links.Contains(column)));
            if (await writer.CreateAsync(table.Label, properties) is not CreateResult.Created created)
            {
                throw row.Wrong("code", $"{row.Text("code")} stands twice");
            }

            ids[(table.Label, row.Required("code"))] = created.New.Id;
            made.Add((row, created.New.Id, table));
        }

        private async Task LinkAsync(SeedRow row, string id, SeedTable table)
        {
            foreach (var link in table.Links)
            {
                var order = 0;
                foreach (var code in row.List(link.Column))
                {
                    var properties = SeedValues.Texts(row, link.Properties);
                    if (link.Type == "ELSE")
                    {
                        properties.Add("order", order++);
                    }

                    await writer.LinkAsync(id, link.Type, Id(row, link.Column, link.Label, code), properties);
                }
            }
        }

        private async Task SpeakAsync(SeedRow row)
        {
            var from = row.Required("from");
            var source = ids.GetValueOrDefault(("Competence", from)) ?? Id(row, "from", "Branch", from);
            var properties = SeedValues.Texts(row, ["mode", "note", "noteEn", "noteUk", "validFrom", "validTo", "verifiedOn", "verifiedBy", "reviewDue", "confidence", "source"]);
            properties.Add("hours", row.List("hours"));
            await writer.LinkAsync(source, "SPEAKS", Id(row, "language", "Language", row.Required("language")), properties);
        }

        private async Task JoinAsync(SeedRow row)
        {
            var member = row.Text("person") is { } person ? Id(row, "person", "Person", person) : Id(row, "organisation", "Organisation", row.Required("organisation"));
            await writer.LinkAsync(member, "MEMBER_OF", Id(row, "platform", "Platform", row.Required("platform")), SeedValues.Texts(row, ["since", "until"]));
        }

        private string Id(SeedRow row, string column, string label, string code) =>
            ids.GetValueOrDefault((label, code)) ?? throw row.Wrong(column, $"there is no {label} {code}");
    }
}

/// <summary>Turns cells into properties of the kinds that the model lists.</summary>
internal static class SeedValues
{
    public static Properties Properties(string label, SeedRow row, IEnumerable<string> columns)
    {
        var properties = new Properties();
        foreach (var column in columns.Where(column => row.Text(column) is not null))
        {
            properties.Add(column, Value(GraphRules.KindOf(label, column) ?? throw row.Wrong(column, $"{label} has no such property"), row, column));
        }

        return properties;
    }

    public static Properties Texts(SeedRow row, IEnumerable<string> columns)
    {
        var properties = new Properties();
        foreach (var column in columns.Where(column => row.Text(column) is not null))
        {
            properties.Add(column, row.Text(column));
        }

        return properties;
    }

    private static object Value(string kind, SeedRow row, string column) => kind switch
    {
        "list" => row.List(column),
        "bool" => row.Text(column) == "true",
        "number" => double.TryParse(row.Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number == Math.Floor(number) ? (long)number : number
            : throw row.Wrong(column, $"{row.Text(column)} is no number"),
        _ => row.Text(column)!,
    };
}
