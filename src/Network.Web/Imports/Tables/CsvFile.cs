using System.Text;
using CsvHelper;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Tables as text: written as Czech spreadsheets open them (UTF-8 with its mark, semicolons), read with semicolons or
/// commas. Another encoding is refused and not guessed: a wrong guess would spoil every name without a word. Only lists of
/// the register of territory, known by their first columns, are read as that register writes them (windows-1250).
/// </summary>
internal static class CsvFile
{
    public static void Write(Table table, Stream stream)
    {
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true, ValidateFieldCount = false }, leaveOpen: true);
        foreach (var cells in table.Rows.Select(row => row.Cells).Prepend(table.Header))
        {
            for (var column = 0; column < table.Header.Count; column++)
            {
                var text = column < cells.Count ? cells[column] : "";
                writer.WriteField(FormulaGuard.Guard(text), FormulaGuard.Needs(text) ? CsvQuoting.Always : CsvQuoting.WhenNeededOrWhitespace);
            }

            writer.EndRecord();
        }
    }

    public static TableReading Read(ReadOnlyMemory<byte> file)
    {
        var text = file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        if (!CsvText.IsText(text.Span) && CsvText.IsOfRegister(text.Span))
        {
            text = Encoding.Convert(CodePagesEncodingProvider.Instance.GetEncoding(1250)!, Encoding.UTF8, text.ToArray());
        }

        if (!CsvText.IsText(text.Span))
        {
            return new TableReading.Refused(TableProblem.OfFile("import.file.encoding"));
        }

        TableProblem? malformed = null;
        var options = new CsvReaderOptions
        {
            Separator = CsvText.Separator(text.Span),
            HasHeader = false,
            SkipEmptyLines = false,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record => malformed ??= new TableProblem(KeyOf(record.Reason), (int)record.RecordNumber, null),
        };
        using var reader = CsvReader.Create(text, options);
        var draft = new TableDraft("");
        for (var line = 1; reader.Read(); line++)
        {
            var problem = malformed ?? (reader.FieldCount > TableLimits.Columns ? TableProblem.OfFile("import.file.columns", ("limit", TableLimits.Columns)) : draft.Add(line, Cells(reader)));
            if (problem is not null)
            {
                return new TableReading.Refused(problem);
            }
        }

        return malformed is null ? new TableReading.Read([draft.Table]) : new TableReading.Refused(malformed);
    }

    private static List<string> Cells(CsvReader reader)
    {
        var cells = new List<string>(reader.FieldCount);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            cells.Add(FormulaGuard.Unguard(reader.GetString(column)));
        }

        return cells;
    }

    private static string KeyOf(CsvMalformedReason reason) => reason == CsvMalformedReason.UnterminatedQuote ? "import.file.quote" : "import.file.strayQuote";
}
