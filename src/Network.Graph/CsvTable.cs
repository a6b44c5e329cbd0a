using CsvHelper;

namespace Network.Graph;

/// <summary>A comma-separated table with a header row, as <c>graph-schema</c> and <c>seed-data</c> keep them.</summary>
public sealed class CsvTable
{
    private CsvTable(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => Rows = rows;

    /// <summary>Cells by column name; an empty cell is empty text.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; }

    /// <exception cref="CsvFormatException">A row has another number of cells than the header.</exception>
    public static CsvTable Parse(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = ',' });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.Headers.Count).ToDictionary(at => reader.Headers[at], reader.GetString));
        }

        return new CsvTable(rows);
    }
}
