using System.Diagnostics;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Competences;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Seed;
using Network.Web.Territories.Lists;

namespace Network.Bench;

/// <summary>Fills a store as an operator would: the seed, the official lists of territories, tables of organisations and services.</summary>
internal sealed class NationalStore(IGraph graph, Figures figures, string engine)
{
    private const int Matters = 300;

    public async Task<Catalogue> FillAsync(int services)
    {
        await TimedAsync("seed", () => new SeedLoader(graph).LoadAsync(Path.Combine(AppContext.BaseDirectory, "seed-data"), CancellationToken.None));
        await graph.WriteAsync("bench", AddMattersAsync);
        await TimedAsync("import of the territories", async () => await ImportAsync("territories", await TerritoriesAsync()));
        var catalogue = await ReadAsync();
        var tables = new NationalTables(catalogue, services);
        var from = Stopwatch.GetTimestamp();
        await ImportAsync("services", [tables.OfOrganisations(), tables.OfServices()]);
        figures.Add($"{engine} import of {services} services", Stopwatch.GetElapsedTime(from).TotalSeconds, "s", engine == "neo4j" ? "60,000 in under 300 s" : null);
        figures.Add($"{engine} memory at the most", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, "MB");
        return await ReadAsync();
    }

    private async Task<Catalogue> ReadAsync() => await Catalogue.ReadAsync(graph, await graph.PublicVersionAsync(), CancellationToken.None);

    private async Task ImportAsync(string name, IReadOnlyList<Table> tables)
    {
        var plan = await new ImportStore(graph, TimeProvider.System).PlanAsync(name, tables, Reach.Everything, CancellationToken.None);
        var caller = new Caller();
        caller.IsJob("bench");
        var outcome = await new ImportRunStore(graph, new Acts(graph, caller, TimeProvider.System), TimeProvider.System).CarryOutAsync(plan, RowChoice.All, caller.Author, Reach.Everything, CancellationToken.None);
        if (outcome.Run?.State != ImportState.Done)
        {
            throw new InvalidOperationException($"The import of {name} was refused: {string.Join("; ", outcome.Problems.Take(5).Select(problem => $"{problem.Line} {problem.Column} {problem.Key}"))}");
        }
    }

    /// <summary>The real lists where they lie beside the checkout, invented municipalities elsewhere.</summary>
    private async Task<IReadOnlyList<Table>> TerritoriesAsync()
    {
        var folder = Path.Combine(Environment.CurrentDirectory, "..", "shared", "territory");
        if (!Directory.Exists(folder))
        {
            var districts = (await graph.QueryAsync("territories/below", new { territory = "CZ", kinds = new[] { "orp" } })).Select(row => row.Required("code")).ToArray();
            return [NationalTables.OfMunicipalities(districts)];
        }

        var tables = new List<Table>();
        foreach (var file in Directory.GetFiles(folder, "uzemi_*.csv").Order(StringComparer.Ordinal))
        {
            await using var stream = File.OpenRead(file);
            tables.AddRange(await TableFile.ReadAsync(stream, CancellationToken.None) is TableReading.Read read ? read.Tables.Where(table => OfficialLists.Are([table])) : []);
        }

        return tables;
    }

    /// <summary>The matters of the seed again under other codes, until there are as many as a country may have.</summary>
    private static async Task<int> AddMattersAsync(IGraphWriter writer)
    {
        var rows = (await writer.QueryAsync("catalogue/matters")).ToArray();
        for (var at = rows.Length; at < Matters; at++)
        {
            var (like, properties) = (rows[at % rows.Length], new Properties());
            foreach (var (key, value) in like.Properties("props").Where(pair => pair.Key != "code"))
            {
                properties.Add(key, value);
            }

            properties.Add("code", $"BEN-{at}");
            var matter = (await writer.CreateAsync("Matter", properties)).Node;
            await writer.LinkAsync(matter.Id, "IN_GROUP", (await writer.FindAsync("MatterGroup", like.Required("group")))!.Id);
        }

        return Matters;
    }

    private async Task TimedAsync(string what, Func<Task> act)
    {
        var from = Stopwatch.GetTimestamp();
        await act();
        figures.Add($"{engine} {what}", Stopwatch.GetElapsedTime(from).TotalSeconds, "s");
    }
}
