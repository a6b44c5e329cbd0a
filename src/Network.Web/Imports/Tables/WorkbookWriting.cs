using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace Network.Web.Imports.Tables;

/// <summary>
/// Writes every cell as text of its own, so that nothing in it can be a formula and no zero at the beginning is lost.
/// The columns are formatted as text too: what a person types into them later stays as it was typed.
/// </summary>
internal static class WorkbookWriting
{
    private const uint TextFormat = 49; // "@" in ECMA-376 part 1, 18.8.30
    private const uint PlainStyle = 1;
    private const uint HeaderStyle = 2;

    public static void Write(IReadOnlyList<Table> tables, Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook, autoSave: true);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheets = new Sheets();
        foreach (var table in tables)
        {
            var part = book.AddNewPart<WorksheetPart>();
            Fill(part, table);
            sheets.Append(new Sheet { Name = table.Name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
        }

        book.Workbook = new Workbook(sheets);
    }

    private static void Fill(WorksheetPart part, Table table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Xlsx.Columns(new Xlsx.Column { Min = 1, Max = (uint)Math.Max(1, table.Header.Count), Width = 18, CustomWidth = true, Style = PlainStyle }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, table.Header, HeaderStyle);
        foreach (var row in table.Rows)
        {
            WriteRow(writer, row.Line, row.Cells, PlainStyle);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, int line, IReadOnlyList<string> cells, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)line });
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length > 0)
            {
                var text = new Xlsx.Text(WorkbookText.Encode(cells[column])) { Space = SpaceProcessingModeValues.Preserve };
                writer.WriteElement(new Cell(new InlineString(text)) { CellReference = TableDraft.Letters(column) + line, DataType = CellValues.InlineString, StyleIndex = style });
            }
        }

        writer.WriteEndElement();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new Xlsx.CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));
}
