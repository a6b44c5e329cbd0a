using Network.Graph;
using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>
/// An import on its way through its bundles. A write may run twice, so <see cref="DoAsync"/> changes nothing here;
/// what it did is taken when it is kept.
/// </summary>
internal sealed class ImportWalk(ImportRun run, ImportPlan plan, IReadOnlyList<PlannedRow> rows, RowChoice choice, int whole, TimeProvider clock)
{
    private IReadOnlyList<PlannedRow> taken = rows;
    private IReadOnlyDictionary<(string Label, string Code), Standing> standings = new Dictionary<(string, string), Standing>();
    private int bundle;

    /// <summary>Why rows were not taken that had no problem when the plan was made.</summary>
    public IReadOnlyList<TableProblem> Stale { get; private set; } = [];

    public bool IsRefused { get; private set; }

    public ImportStep? Next => IsRefused ? null : ImportStep.Of(taken, whole).Skip(bundle).FirstOrDefault();

    public async Task<Stride> DoAsync(IGraphWriter writer, ImportStep step, int problems)
    {
        var stale = bundle == 0 ? await Freshness.StaleAsync(writer, plan, taken) : new HashSet<PlannedRow>();
        if (stale.Count > 0 && choice == RowChoice.All)
        {
            return Refused(writer, stale);
        }

        var still = bundle == 0 ? [.. taken.Where(row => !stale.Contains(row))] : taken;
        step = bundle == 0 ? ImportStep.Of(still, whole)[0] : step;
        var carrying = new Carrying(writer, plan, standings);
        if (await carrying.RecordsAsync(step.Records) is { } faster)
        {
            return Refused(writer, new HashSet<PlannedRow> { faster });
        }

        if (await carrying.LinksAsync(step.Links) is { } gone)
        {
            return Refused(writer, new HashSet<PlannedRow> { gone });
        }

        await Trace.KeepAsync(writer, run.Code, bundle, carrying.Traced);
        await ChangeAsync(writer, Further(still, problems + stale.Count));
        return new Stride(still, carrying.Standings, [.. stale.Select(Problem)], false);
    }

    public void Take(Stride stride)
    {
        (taken, standings, IsRefused) = (stride.Taken, stride.Standings, stride.IsRefused);
        Stale = [.. Stale, .. stride.Stale];
        bundle++;
    }

    /// <summary>A run is only written by who carries it out.</summary>
    public static async Task<ImportRun> ChangeAsync(IGraphWriter writer, ImportRun run)
    {
        var node = await writer.FindAsync(ImportRunRecord.Label, run.Code) ?? throw new InvalidOperationException($"The import {run.Code} is gone.");
        await writer.ChangeAsync(node.Id, node.Version, run.ToProperties());
        return run;
    }

    private ImportRun Further(IReadOnlyList<PlannedRow> still, int problems)
    {
        var (now, steps) = (clock.GetUtcNow(), ImportStep.Of(still, whole).Count);
        var isLast = bundle + 1 == steps;
        return run with
        {
            AliveAt = now,
            Bundles = bundle + 1,
            Rows = still.Count,
            Done = (int)((long)still.Count * (bundle + 1) / steps),
            Created = isLast ? still.Count(row => row.State == RowState.Create) : 0,
            Changed = isLast ? still.Count(row => row.State == RowState.Change) : 0,
            Problems = problems,
            State = isLast ? ImportState.Done : ImportState.Running,
            EndedAt = isLast ? now : null,
        };
    }

    private Stride Refused(IGraphWriter writer, IReadOnlySet<PlannedRow> stale)
    {
        writer.Abandon();
        return new Stride(taken, standings, [.. stale.Select(Problem)], true);
    }

    private static TableProblem Problem(PlannedRow row) => new("import.row.stale", row.Line, null, ("code", row.Code));
}
