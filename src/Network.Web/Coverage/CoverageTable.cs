using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Coverage;

/// <summary>A column: an administrative district (ORP), answered for as its seat is, or a municipality.</summary>
/// <param name="Place">The municipality that is asked about.</param>
/// <param name="People">Foreigners living there who are meant, by the newest figures; null where there are none.</param>
public sealed record CoveragePart(string Code, string Name, Place Place, int? People);

/// <param name="Cells">One for each part, in the order of the parts.</param>
public sealed record CoverageRow(Matter Matter, IReadOnlyList<Cover> Cells);

/// <summary>Which matters are covered in the parts of an area, one row for each matter that anybody there may need.</summary>
public sealed record CoverageTable(Territory Area, IReadOnlyList<CoveragePart> Parts, IReadOnlyList<(MatterGroup Group, IReadOnlyList<CoverageRow> Rows)> Groups)
{
    public IEnumerable<CoverageRow> Rows => Groups.SelectMany(group => group.Rows);

    public IReadOnlyDictionary<CoverKind, int> Counts { get; } = Groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells).CountBy(cell => cell.Kind).ToDictionary();

    /// <summary>Where more people are concerned first, then the worse, then in more places.</summary>
    public IReadOnlyList<CoverageGap> Gaps =>
        [.. Rows.SelectMany(GapsOf).OrderByDescending(gap => gap.People ?? 0).ThenBy(gap => gap.Cover.Kind).ThenByDescending(gap => gap.Parts.Count)];

    /// <summary>The same gap for the same reason in several places is one.</summary>
    private IEnumerable<CoverageGap> GapsOf(CoverageRow row) => Parts.Zip(row.Cells, (part, cover) => (Part: part, Cover: cover))
        .Where(cell => cell.Cover.IsGap)
        .GroupBy(cell => (cell.Cover.Kind, cell.Cover.Cause))
        .Select(cells => new CoverageGap(cells.First().Cover, [.. cells.Select(cell => cell.Part)]));
}

/// <param name="Cover">In the first of its places.</param>
public sealed record CoverageGap(Cover Cover, IReadOnlyList<CoveragePart> Parts)
{
    /// <summary>Foreigners living in all its places; null where there is no figure.</summary>
    public int? People => Parts.Any(part => part.People is not null) ? Parts.Sum(part => part.People ?? 0) : null;
}
