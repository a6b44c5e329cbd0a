using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Network.Web.Imports;
using Network.Web.Imports.Tables;
using Network.Web.Rights;
using Table = Network.Web.Imports.Tables.Table;

namespace Network.Tests.Imports;

/// <summary>Sound files made unsound, as a bad line, a bad disk or a bad person would.</summary>
internal static class Spoiling
{
    private static readonly Holdings Few = new([new("Organisation", "a", "Úřad A"), new("Territory", "562335", "Děčín")], []);

    /// <summary>A plan is made of whatever was read.</summary>
    public static bool Planned(IReadOnlyList<Table> tables) => new Planning(Few, Reach.Everything).Plan("x", tables) is not null;

    public static byte[] Spoil(byte[] file, Random random, bool inside) =>
        inside && file is [(byte)'P', (byte)'K', ..] ? SpoilPart(file, random) : SpoilBytes(file, random);

    /// <summary>A workbook as other programs make them: shared texts, numbers, days, formulas.</summary>
    public static byte[] Foreign()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                new SharedStringItem(new Text("code")), new SharedStringItem(new Text("name")), new SharedStringItem(new Run(new Text("Ús")), new Run(new Text("tí")), new PhoneticRun(new Text("x")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "00000000" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "d\\. m\\. yyyy" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new DocumentFormat.OpenXml.Spreadsheet.CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 165 }));
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                new Row(Shared("A1", 0), Shared("B1", 1), Shared("C1", 1)) { RowIndex = 1 },
                new Row(Number("A2", "266230", 2), Shared("B2", 2), Number("C2", "46351", 1)) { RowIndex = 2 },
                new Row(Number("A3", "0.30000000000000004", 0), new Cell { CellReference = "B3", DataType = CellValues.Boolean, CellValue = new CellValue("1") }, Number("C3", "46351", 3)) { RowIndex = 3 },
                new Row(new Cell { CellReference = "A5", CellFormula = new CellFormula("1+1"), CellValue = new CellValue("2") }, new Cell { CellReference = "B5", DataType = CellValues.String, CellFormula = new CellFormula("A1"), CellValue = new CellValue("code") }) { RowIndex = 5 },
                new Row(new Cell { CellReference = "A6", CellFormula = new CellFormula("NOW()") }, new Cell { CellReference = "B6", DataType = CellValues.Error, CellValue = new CellValue("#N/A") }) { RowIndex = 6 }));
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "List1", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static Cell Shared(string at, int index) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(index) };

    private static Cell Number(string at, string number, uint style) => new() { CellReference = at, CellValue = new CellValue(number), StyleIndex = style };

    private static byte[] SpoilPart(byte[] file, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(source.Entries.Count);
            foreach (var (entry, at) in source.Entries.Select((entry, at) => (entry, at)))
            {
                using var content = new MemoryStream();
                using (var part = entry.Open())
                {
                    part.CopyTo(content);
                }

                using var copy = zip.CreateEntry(entry.FullName).Open();
                copy.Write(at == chosen ? SpoilBytes(content.ToArray(), random) : content.ToArray());
            }
        }

        return stream.ToArray();
    }

    private static byte[] SpoilBytes(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 2; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(Math.Min(40, bytes.Count - at));
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length)); break;
                case 3: bytes.Insert(at, (byte)"\";,\r\n<>&/0=9-"[random.Next(13)]); break;
                case 4: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 5: bytes.RemoveRange(at, random.Next(8) == 0 ? bytes.Count - at : 1); break;
            }
        }

        return [.. bytes];
    }
}
