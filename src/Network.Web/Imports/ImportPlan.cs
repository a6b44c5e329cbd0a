using Network.Graph;
using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>What a table would do to the store; nothing of it is done yet.</summary>
/// <param name="Problems">Of whole tables: their rows were not looked at.</param>
public sealed record ImportPlan(string FileName, IReadOnlyList<ImportKind> Kinds, IReadOnlyList<PlannedRow> Rows, IReadOnlyList<TableProblem> Problems)
{
    /// <summary>No problem anywhere: it may be carried out as a whole.</summary>
    public bool IsSound => Problems.Count == 0 && Count(RowState.Refused) == 0;

    /// <summary>There is something to do.</summary>
    public bool HasWork => Problems.Count == 0 && Rows.Any(row => row.IsWork);

    /// <summary>Corrections made here that official lists contradict and leave alone, by the code of the record.</summary>
    public IEnumerable<(string Code, FieldChange Kept)> Kept => Rows.SelectMany(row => row.Kept.Select(kept => (row.Code, kept)));

    public IEnumerable<TableProblem> AllProblems => Problems.Concat(Rows.SelectMany(row => row.Problems));

    /// <summary>Contacts that rows link to and that are not there yet, by their codes.</summary>
    internal IReadOnlyDictionary<string, Properties> Contacts { get; init; } = new Dictionary<string, Properties>();

    public int Count(RowState state) => Rows.Count(row => row.State == state);
}
