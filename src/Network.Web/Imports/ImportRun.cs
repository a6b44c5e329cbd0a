namespace Network.Web.Imports;

/// <summary>An import that somebody carried out: how far it is and what came of it.</summary>
/// <param name="By">Code of the account.</param>
/// <param name="Rows">That create or change a record.</param>
/// <param name="Done">How many of these are done.</param>
/// <param name="Problems">Rows that were not taken.</param>
/// <param name="Bundles">Traces it has left.</param>
/// <param name="Undone">Records that were taken back, or looked at for it.</param>
/// <param name="Left">Records that were not taken back: label and code.</param>
public sealed record ImportRun(
    string Code,
    IReadOnlyList<ImportKind> Kinds,
    string FileName,
    string By,
    DateTimeOffset StartedAt,
    DateTimeOffset AliveAt,
    DateTimeOffset? EndedAt,
    ImportState State,
    int Rows,
    int Done = 0,
    int Created = 0,
    int Changed = 0,
    int Problems = 0,
    int Bundles = 0,
    string? UndoneBy = null,
    int Undone = 0,
    IReadOnlyList<string>? Left = null)
{
    public int Percent => Rows == 0 ? 100 : (int)(100L * Done / Rows);

    public bool CanBeUndone => State == ImportState.Done && Created + Changed > 0;
}
