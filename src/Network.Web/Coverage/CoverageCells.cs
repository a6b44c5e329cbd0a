using System.Globalization;
using Network.Web.Imports.Tables;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Coverage;

/// <summary>A table of coverage as rows for a spreadsheet: one for each matter and place.</summary>
internal static class CoverageCells
{
    private static readonly string[] Columns = ["matter", "matterName", "territory", "territoryName", "language", "status", "role", "day", "foreigners", "cover", "coverName", "reason"];

    public static Table Table(CoverageTable table, CoverageAsked asked, Text text)
    {
        var cells = table.Rows.SelectMany(row => table.Parts.Zip(row.Cells));
        return new Table("coverage", Columns, [.. cells.Select((cell, at) => new TableRow(at + 2, Cells(cell.First, cell.Second, asked, text)))]);
    }

    private static IReadOnlyList<string> Cells(CoveragePart part, Cover cover, CoverageAsked asked, Text text) =>
    [
        cover.Answer.Asked.Matter.Code,
        cover.Answer.Asked.Matter.Name.Here,
        part.Code,
        part.Name,
        asked.Language?.Code ?? "",
        asked.Person.Status ?? "",
        asked.Person.Role ?? "",
        asked.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        part.People?.ToString(CultureInfo.InvariantCulture) ?? "",
        DataWords.Key(cover.Kind),
        text.Word("cover", cover.Kind),
        text.CoverReason(cover),
    ];
}
