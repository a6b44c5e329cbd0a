using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>What came of carrying out a plan.</summary>
/// <param name="Problems">Rows that were not taken, with the reason; where the run was refused, why nothing was.</param>
public sealed record ImportOutcome(ImportRun? Run, IReadOnlyList<TableProblem> Problems)
{
    public bool IsDone => Run?.State == ImportState.Done;
}
