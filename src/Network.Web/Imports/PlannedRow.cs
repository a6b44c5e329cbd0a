using Network.Graph;
using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <param name="Organisation">Whose record it is.</param>
public sealed record PlannedRow(ImportKind Kind, int Line, string Code, string Organisation, RowState State, IReadOnlyList<FieldChange> Changes, IReadOnlyList<TableProblem> Problems)
{
    public bool IsWork => State is RowState.Create or RowState.Change;

    /// <summary>The record when the plan was made; null: it was not there.</summary>
    internal HeldRecord? Before { get; init; }

    /// <summary>Properties to set, and to remove where they are null.</summary>
    internal Properties Facts { get; init; } = Properties.None;

    internal IReadOnlyList<NewLink> Make { get; init; } = [];

    internal IReadOnlyList<HeldLink> Cut { get; init; } = [];

    /// <summary>Corrections made here that the list contradicts and leaves alone: ours before, the list's after.</summary>
    public IReadOnlyList<FieldChange> Kept { get; init; } = [];

    internal PlannedRow Refused(string key, string? column = null, params IReadOnlyList<(string Name, object? Value)> arguments) =>
        this with { State = RowState.Refused, Problems = [.. Problems, new TableProblem(key, Line, column, arguments)] };
}
