using Network.Web.Imports.Tables;

namespace Network.Tests.Imports;

/// <summary>Short words for the tests of tables.</summary>
internal static class Tables
{
    public static Table Of(string[] header, params string[][] rows) => new("organisations", header, [.. rows.Select((cells, at) => new TableRow(at + 2, cells))]);

    public static byte[] Csv(Table table)
    {
        using var stream = new MemoryStream();
        TableFile.WriteCsv(table, stream);
        return stream.ToArray();
    }

    public static byte[] Workbook(params Table[] tables)
    {
        using var stream = new MemoryStream();
        TableFile.WriteWorkbook(tables, stream);
        return stream.ToArray();
    }

    public static IReadOnlyList<Table> Read(byte[] file)
    {
        var reading = TableFile.Read(file);
        return Assert.IsType<TableReading.Read>(reading).Tables;
    }

    public static string Refused(byte[] file) => Assert.IsType<TableReading.Refused>(TableFile.Read(file)).Problem.Key;

    /// <summary>Text that a table can hold: no NUL and no half characters.</summary>
    public static string Sound(string text) => new([.. text.Where(sign => sign != '\0' && !char.IsSurrogate(sign))]);

    /// <summary>Rows without text are no rows; empty cells at the end of a row are none either.</summary>
    public static void AssertSame(Table written, IReadOnlyList<Table> read, string how)
    {
        var filled = written.Rows.Select(row => (row.Line, Cells: Trimmed(row.Cells))).Where(row => row.Cells.Count > 0).ToList();
        var back = Assert.Single(read).Rows;
        Assert.Equal(filled.Select(row => row.Line), back.Select(row => row.Line));
        foreach (var (wanted, got) in filled.Zip(back))
        {
            Assert.True(wanted.Cells.SequenceEqual(Trimmed(got.Cells), StringComparer.Ordinal), $"{how} row {wanted.Line}: <{string.Join("> <", wanted.Cells)}> came back as <{string.Join("> <", got.Cells)}>");
        }
    }

    private static List<string> Trimmed(IReadOnlyList<string> cells) => [.. cells.Reverse().SkipWhile(cell => cell.Length == 0).Reverse()];
}
