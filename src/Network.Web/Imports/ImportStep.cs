namespace Network.Web.Imports;

/// <summary>What is done in one write.</summary>
/// <param name="Records">Rows whose records are created or changed.</param>
/// <param name="Links">Rows whose links are made and cut.</param>
internal sealed record ImportStep(IReadOnlyList<PlannedRow> Records, IReadOnlyList<PlannedRow> Links)
{
    /// <summary>So many rows go in one write; more would hold up everybody else's writing for too long.</summary>
    public const int Whole = 5000;

    private const int Bundle = 1000;

    /// <summary>All records before any link, because rows name each other in any order.</summary>
    public static IReadOnlyList<ImportStep> Of(IReadOnlyList<PlannedRow> rows, int whole) => rows.Count <= whole
        ? [new ImportStep(rows, rows)]
        : [.. rows.Chunk(Math.Min(whole, Bundle)).Select(some => new ImportStep(some, [])), .. rows.Chunk(Math.Min(whole, Bundle)).Select(some => new ImportStep([], some))];

    public static IEnumerable<T[]> Bundles<T>(IReadOnlyList<T> all, int whole) => all.Chunk(all.Count <= whole ? Math.Max(1, all.Count) : Math.Min(whole, Bundle));
}
