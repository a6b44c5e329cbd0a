using System.Globalization;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Territories.Lists;

/// <summary>
/// Lists of territories from the command line: a folder of them, or one. Looks first and says what would change and what
/// is wrong where; carries out only what is wholly sound.
/// </summary>
internal sealed class TerritoriesCommand(IGraph graph, Text text, TextWriter output)
{
    private const int Shown = 20;

    /// <exception cref="InvalidDataException">The lists cannot be taken; what is wrong has been written.</exception>
    public async Task<string> RunAsync(string path, bool carryOut, CancellationToken cancel)
    {
        var tables = new List<Table>();
        foreach (var file in Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal)] : new[] { path })
        {
            await using var stream = File.OpenRead(file);
            switch (await TableFile.ReadAsync(stream, cancel))
            {
                case TableReading.Refused refused: throw new InvalidDataException($"{file}: {refused.Problem.In(text)}");
                case TableReading.Read read: tables.AddRange(read.Tables.Where(table => path == file || OfficialLists.Are([table]))); break;
            }
        }

        var plan = await new ImportStore(graph, TimeProvider.System).PlanAsync(Path.GetFileName(path), tables, Reach.Everything, cancel);
        Tell(plan);
        return !plan.IsSound ? throw new InvalidDataException("Nothing was written.")
            : !carryOut || !plan.HasWork ? "Nothing was written."
            : await CarryOutAsync(plan, cancel);
    }

    private async Task<string> CarryOutAsync(ImportPlan plan, CancellationToken cancel)
    {
        var caller = new Caller();
        caller.IsJob("admin");
        var runs = new ImportRunStore(graph, new Acts(graph, caller, TimeProvider.System), TimeProvider.System);
        var outcome = await runs.CarryOutAsync(plan, RowChoice.All, caller.Author, Reach.Everything, cancel);
        return outcome.Run is { State: ImportState.Done } run
            ? string.Create(CultureInfo.InvariantCulture, $"Imported: {run.Created} created, {run.Changed} changed. On the page of imports it can be taken back.")
            : throw new InvalidDataException("Somebody changed the same territories meanwhile; nothing was written.");
    }

    private void Tell(ImportPlan plan)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"create {plan.Count(RowState.Create)}, change {plan.Count(RowState.Change)}, unchanged {plan.Count(RowState.Unchanged)}, refused {plan.Count(RowState.Refused)}"));
        foreach (var problem in plan.AllProblems.Take(Shown))
        {
            output.WriteLine($"line {problem.Line}, {problem.Column}: {problem.In(text)}");
        }

        foreach (var (code, kept) in plan.Kept.Take(Shown))
        {
            output.WriteLine($"{code} {kept.Column}: stays {kept.Before}, the list says {kept.After}");
        }
    }
}
