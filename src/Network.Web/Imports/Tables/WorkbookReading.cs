using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Reads the sheets that the export writes; of another workbook its first sheet. Formulas are not worked out: their
/// last value counts, as text.
/// </summary>
internal sealed class WorkbookReading
{
    private const long CharactersOfSmallParts = 8_000_000;

    private readonly SheetStrings strings;
    private readonly CellFormats formats;
    private readonly WorkbookPart book;

    private WorkbookReading(WorkbookPart book)
    {
        this.book = book;
        strings = SheetStrings.Of(book);
        formats = CellFormats.Of(book);
    }

    public static TableReading Read(byte[] file)
    {
        try
        {
            if (ZipCheck.Refuse(file) is { } refusal)
            {
                return new TableReading.Refused(refusal);
            }

            var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = CharactersOfSmallParts };
            using var document = SpreadsheetDocument.Open(new MemoryStream(file, writable: false), false, settings);
            return document.WorkbookPart is { } book ? new WorkbookReading(book).Sheets() : new TableReading.Refused(TableProblem.OfFile("import.file.noSheet"));
        }
        catch (Exception damage) when (damage is not OutOfMemoryException and not OperationCanceledException)
        {
            // Two libraries over bytes of a stranger: whatever they throw says that this is no sound workbook.
            return new TableReading.Refused(TableProblem.OfFile("import.file.damaged"));
        }
    }

    private TableReading Sheets()
    {
        if (strings.Excess is { } excess)
        {
            return new TableReading.Refused(excess);
        }

        var sheets = (book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            .Where(sheet => sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart)
            .ToList();
        var ours = sheets.Where(sheet => ImportKinds.OfName(sheet.Name?.Value) is not null).ToList();
        var tables = new List<Table>();
        foreach (var sheet in ours.Count > 0 ? ours : sheets.Take(1))
        {
            var draft = new TableDraft(sheet.Name?.Value ?? "");
            if (Fill(draft, book.GetPartById(sheet.Id!.Value!)) is { } problem)
            {
                return new TableReading.Refused(problem);
            }

            tables.Add(draft.Table);
        }

        return tables.Count > 0 ? new TableReading.Read(tables) : new TableReading.Refused(TableProblem.OfFile("import.file.noSheet"));
    }

    private TableProblem? Fill(TableDraft draft, OpenXmlPart sheet)
    {
        using var stream = sheet.GetStream();
        using var xml = SafeXml.Over(stream);
        return new SheetReading(xml, draft, strings, formats).Read();
    }
}
