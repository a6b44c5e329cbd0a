using Network.Web.Competences;
using Network.Web.Territories;

namespace Network.Web.Coverage;

/// <summary>What one cell of a table is made of.</summary>
/// <param name="Seat">The place whose answer it is.</param>
/// <param name="Languages">The same question in each language that needs help.</param>
/// <param name="Groups">The same question for each residence status.</param>
/// <param name="Inside">The municipalities of a district; empty for a municipality.</param>
public sealed record CoverageCell(
    Territory Area,
    CoveragePart Seat,
    Cover Cover,
    IReadOnlyList<(Language Language, CoverKind Kind)> Languages,
    IReadOnlyList<(TargetGroup Group, CoverKind Kind)> Groups,
    IReadOnlyList<(CoveragePart Part, Cover Cover)> Inside);
