using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Network.Tests.Imports;

public sealed class WorkbookTests
{
    [Fact]
    public void A_workbook_is_valid_and_has_no_formula()
    {
        var table = Tables.Of(["code", "note"], [.. Nasty.Formulas.Concat(Nasty.Texts).Select((text, at) => new[] { $"c{at}", text })]);
        using var document = SpreadsheetDocument.Open(new MemoryStream(Tables.Workbook(table, table with { Name = "competences" })), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}"));
        Assert.Equal(2, document.WorkbookPart!.WorksheetParts.Count());
        Assert.All(document.WorkbookPart.WorksheetParts, sheet => Assert.Empty(sheet.Worksheet!.Descendants<CellFormula>()));
    }
}
