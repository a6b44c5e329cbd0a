namespace Network.Web.Imports.Tables;

/// <summary>The one door for tables that come from people and go to people.</summary>
public static class TableFile
{
    public const string CsvType = "text/csv; charset=utf-8";
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void WriteCsv(Table table, Stream stream) => CsvFile.Write(table, stream);

    /// <summary>The bytes of a CSV file.</summary>
    public static byte[] Csv(Table table)
    {
        using var stream = new MemoryStream();
        WriteCsv(table, stream);
        return stream.ToArray();
    }

    public static void WriteWorkbook(IReadOnlyList<Table> tables, Stream stream) => WorkbookWriting.Write(tables, stream);

    /// <summary>Recognises the kind of file by its content, never by its name.</summary>
    public static async Task<TableReading> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (var length = await stream.ReadAsync(piece, cancel); length > 0; length = await stream.ReadAsync(piece, cancel))
        {
            if (kept.Length + length > TableLimits.FileBytes)
            {
                return new TableReading.Refused(TableProblem.OfFile("import.file.size", ("limit", TableLimits.FileBytes / 1024 / 1024)));
            }

            kept.Write(piece, 0, length);
        }

        return Read(kept.ToArray());
    }

    internal static TableReading Read(byte[] file) => file switch
    {
        [] => new TableReading.Refused(TableProblem.OfFile("import.file.empty")),
        [(byte)'P', (byte)'K', ..] => WorkbookReading.Read(file),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new TableReading.Refused(TableProblem.OfFile("import.file.oldWorkbook")),
        _ => CsvFile.Read(file),
    };
}
