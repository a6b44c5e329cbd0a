using Network.Graph;

namespace Network.Web.Seed;

/// <summary>Reads the tables of a seed folder; every complaint names file, line and column.</summary>
internal sealed class SeedFiles(string folder)
{
    public bool Has(string file) => File.Exists(PathOf(file));

    public IEnumerable<SeedRow> Rows(string file) => CsvTable.Parse(File.ReadAllText(PathOf(file))).Rows.Select((cells, at) => new SeedRow(file, at + 2, cells));

    private string PathOf(string file) => Path.Combine(folder, file + ".csv");
}

/// <param name="Line">Number of the record, the header being 1.</param>
internal sealed record SeedRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string? Text(string column) => Cells.TryGetValue(column, out var text) && text.Length > 0 ? text : null;

    public string Required(string column) => Text(column) ?? throw Wrong(column, "is empty");

    public IReadOnlyList<string> List(string column) => Text(column)?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public InvalidDataException Wrong(string column, string what) => new($"{File}.csv, record {Line}, column {column}: {what}.");
}
