namespace Network.Web.Imports;

/// <param name="Errors">Why the file was not taken.</param>
public sealed record ImportsPage(IReadOnlyList<ImportRun> Runs, IReadOnlyList<string> Errors);

/// <param name="Word">Under which the plan waits.</param>
public sealed record PlanPage(string Word, ImportPlan Plan)
{
    private const int Shown = 200;

    public IReadOnlyList<Tables.TableProblem> Problems { get; } = [.. Plan.AllProblems.Take(Shown)];

    /// <summary>Corrections made here that official lists contradict and leave alone.</summary>
    public IReadOnlyList<(string Code, FieldChange Kept)> Kept { get; } = [.. Plan.Kept.Take(Shown)];

    public IReadOnlyList<PlannedRow> Rows { get; } = [.. Plan.Rows.Where(row => row.IsWork).Take(Shown)];

    /// <summary>How many rows and problems are not shown for their number.</summary>
    public int MoreRows => Plan.Count(RowState.Create) + Plan.Count(RowState.Change) - Rows.Count;

    public int MoreProblems => Plan.AllProblems.Count() - Problems.Count;
}
