using Network.Web.Imports.Tables;

namespace Network.Web.Imports;

/// <summary>What one write of an import did.</summary>
internal sealed record Stride(IReadOnlyList<PlannedRow> Taken, IReadOnlyDictionary<(string Label, string Code), Standing> Standings, IReadOnlyList<TableProblem> Stale, bool IsRefused);
