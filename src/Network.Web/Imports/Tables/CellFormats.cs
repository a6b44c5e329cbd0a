using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Network.Web.Imports.Tables;

/// <summary>How the number of a cell is meant: as a day, with leading zeros, or as it stands.</summary>
internal sealed partial class CellFormats
{
    /// <summary>Days between the two beginnings from which spreadsheets count.</summary>
    private const int DaysFrom1900To1904 = 1462;

    private readonly List<(bool IsDay, int Zeros)> formats = [];
    private bool from1904;

    public static CellFormats Of(WorkbookPart book)
    {
        var read = new CellFormats { from1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value ?? false };
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            codes[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        foreach (var cell in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = cell.NumberFormatId?.Value ?? 0;
            var code = codes.GetValueOrDefault(id, "");
            read.formats.Add((IsDay(id, code), OnlyZeros().IsMatch(code) ? code.Length : 0));
        }

        return read;
    }

    /// <summary>A number as text: <c>2026-11-25</c> for a day, <c>00266230</c> under a format of zeros.</summary>
    public string Text(string number, string? style)
    {
        var (isDay, zeros) = int.TryParse(style, out var at) && at >= 0 && at < formats.Count ? formats[at] : default;
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        return isDay && Day(value) is { } day ? day
            : Whole().IsMatch(number) ? number.PadLeft(zeros, '0')
            : value.ToString(Math.Abs(value) is < 1e15 and > 1e-5 ? "0.###############" : "R", CultureInfo.InvariantCulture);
    }

    private string? Day(double serial)
    {
        var days = from1904 ? serial + DaysFrom1900To1904 : serial;
        if (days is < 1 or > 2_958_465)
        {
            return null;
        }

        var moment = DateTime.FromOADate(days < 60 ? days + 1 : days); // the 29 February 1900 of spreadsheets never was
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>The ids that ECMA-376 reserves for days, and any format of our own that shows a day or a year.</summary>
    private static bool IsDay(uint id, string code) => id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || Quoted().Replace(code, "").AsSpan().ContainsAny("dDyY");

    [GeneratedRegex("^0{2,32}$")]
    private static partial Regex OnlyZeros();

    [GeneratedRegex(@"^[0-9]{1,15}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.|General", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
