using Network.Graph;
using Network.Web.Audit;
using Network.Web.Imports.Tables;
using Network.Web.Rights;

namespace Network.Web.Imports;

/// <summary>
/// Carries out plans and takes them back. Up to a few thousand rows are one write; more go in bundles, and where one of
/// them fails the begun ones are taken back, so that an import is always all or nothing.
/// </summary>
/// <param name="whole">So many rows are one write.</param>
public sealed class ImportRunStore(IGraph graph, Acts acts, TimeProvider clock, int whole = ImportStep.Whole)
{
    /// <param name="by">Code of the account that does it.</param>
    /// <param name="reach">Asked again: rights may have changed since the plan was made.</param>
    /// <returns>Done, or refused because of problems or because a record changed since; then nothing was taken.</returns>
    public async Task<ImportOutcome> CarryOutAsync(ImportPlan plan, RowChoice choice, string by, Reach reach, CancellationToken cancel) =>
        await BeginAsync(plan, by, cancel) is { } run ? await CarryOutAsync(run, plan, choice, reach, cancel) : new ImportOutcome(null, [.. plan.AllProblems]);

    /// <summary>Makes the run, so that its page can be shown while it is carried out; null where there is nothing to do.</summary>
    public async Task<ImportRun?> BeginAsync(ImportPlan plan, string by, CancellationToken cancel)
    {
        if (!plan.HasWork)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var run = new ImportRun(Guid.CreateVersion7(now).ToString(), plan.Kinds, plan.FileName, by, now, now, null, ImportState.Running, plan.Rows.Count(row => row.IsWork));
        await WriteAsync("import.begin", writer => writer.CreateAsync(ImportRunRecord.Label, run.ToProperties()), cancel);
        return run;
    }

    public async Task<ImportOutcome> CarryOutAsync(ImportRun run, ImportPlan plan, RowChoice choice, Reach reach, CancellationToken cancel)
    {
        IReadOnlyList<PlannedRow> asked = [.. plan.Rows.Select(row => Planning.Within(row, reach))];
        IReadOnlyList<TableProblem> problems = [.. plan.Problems, .. asked.SelectMany(row => row.Problems)];
        if (choice == RowChoice.All && problems.Count > 0)
        {
            return new ImportOutcome(await EndAsync(run, ImportState.Refused, problems.Count, cancel), problems);
        }

        var walk = new ImportWalk(run, plan, [.. asked.Where(row => row.IsWork)], choice, whole, clock);
        try
        {
            while (walk.Next is { } step)
            {
                walk.Take(await WriteAsync("import.carryOut", writer => walk.DoAsync(writer, step, problems.Count), cancel));
            }
        }
        catch
        {
            await TakeBackAsync(run.Code, run.By, ImportState.Failed, 0, CancellationToken.None);
            throw;
        }

        problems = [.. problems, .. walk.Stale];
        return walk.IsRefused
            ? new ImportOutcome(await TakeBackAsync(run.Code, run.By, ImportState.Refused, problems.Count, CancellationToken.None), problems)
            : new ImportOutcome(await FindAsync(run.Code, cancel), problems);
    }

    public async Task<ImportRun?> FindAsync(string code, CancellationToken cancel) =>
        await graph.ReadAsync(reader => reader.FindAsync(ImportRunRecord.Label, code), cancel) is { } node ? ImportRunRecord.Of(node.Properties) : null;

    /// <summary>All runs, the last first.</summary>
    public Task<IReadOnlyList<ImportRun>> AllAsync(CancellationToken cancel) => graph.ReadAsync<IReadOnlyList<ImportRun>>(
        async reader =>
        {
            var codes = (await reader.QueryAsync("imports/known", new { labels = new[] { ImportRunRecord.Label } })).Select(row => row.Required("code"));
            var runs = (await reader.QueryAsync("imports/records", new { label = ImportRunRecord.Label, records = codes })).Select(row => ImportRunRecord.Of(row.Properties("props")));
            return [.. runs.OrderByDescending(run => run.StartedAt)];
        },
        cancel);

    /// <summary>Takes a run back; what somebody changed since stays and is named in <see cref="ImportRun.Left"/>.</summary>
    /// <returns>Null where there is no such run, or none that can be taken back.</returns>
    public async Task<ImportRun?> UndoAsync(string code, string by, CancellationToken cancel)
    {
        // Whoever turns the run to undoing is the one who undoes it.
        var isMine = await WriteAsync("import.undo", async writer =>
        {
            var run = await writer.FindAsync(ImportRunRecord.Label, code) is { } node ? ImportRunRecord.Of(node.Properties) : null;
            return run is { CanBeUndone: true } && await ChangeAsync(writer, run with { State = ImportState.Undoing, UndoneBy = by }) is not null;
        }, cancel);
        return isMine ? await TakeBackAsync(code, by, ImportState.Undone, null, cancel) : null;
    }

    /// <summary>Ends what a fallen process left: a begun import is taken back, a begun undoing goes on.</summary>
    /// <param name="silent">A run that said nothing for so long counts as fallen.</param>
    public async Task RecoverAsync(TimeSpan silent, CancellationToken cancel)
    {
        var fallen = (await AllAsync(cancel)).Where(run => run.State is ImportState.Running or ImportState.Undoing && clock.GetUtcNow() - run.AliveAt >= silent);
        foreach (var run in fallen)
        {
            await TakeBackAsync(run.Code, run.UndoneBy ?? run.By, run.State == ImportState.Running ? ImportState.Failed : ImportState.Undone, null, cancel);
        }
    }

    private async Task<ImportRun> TakeBackAsync(string code, string by, ImportState end, int? problems, CancellationToken cancel)
    {
        var run = (await FindAsync(code, cancel))!;
        var records = await graph.ReadAsync(reader => Trace.ReadAsync(reader, run), cancel);
        foreach (var some in ImportStep.Bundles([.. records.Skip(run.Undone)], whole))
        {
            var remaining = records.Skip(run.Undone).ToList();
            run = await WriteAsync("import.undo", async writer =>
            {
                var left = await new Undoing(writer, code).TakeBackAsync(some, remaining);
                return await ChangeAsync(writer, run with { State = ImportState.Undoing, UndoneBy = by, Undone = run.Undone + some.Length, Left = [.. run.Left ?? [], .. left.Select(record => record.Name)] });
            }, cancel);
        }

        return await EndAsync(run, end == ImportState.Undone && run.Left is { Count: > 0 } ? ImportState.PartlyUndone : end, problems ?? run.Problems, cancel);
    }

    private Task<ImportRun> EndAsync(ImportRun run, ImportState state, int problems, CancellationToken cancel) =>
        WriteAsync("import.end", writer => ChangeAsync(writer, run with { State = state, Problems = problems, EndedAt = clock.GetUtcNow() }), cancel);

    private Task<ImportRun> ChangeAsync(IGraphWriter writer, ImportRun run) => ImportWalk.ChangeAsync(writer, run with { AliveAt = clock.GetUtcNow() });

    /// <summary>Everything that imports write goes through here.</summary>
    private Task<T> WriteAsync<T>(string act, Func<IGraphWriter, Task<T>> write, CancellationToken cancel) => acts.DoAsync(new Act(act), write, cancel);
}
