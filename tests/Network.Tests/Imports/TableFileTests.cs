using FsCheck;
using FsCheck.Xunit;

namespace Network.Tests.Imports;

/// <summary>What is written into a table comes back from it.</summary>
public sealed class TableFileTests
{
    [Fact]
    public void Formulas_and_nasty_texts_come_back_from_csv_and_from_a_workbook()
    {
        var table = Tables.Of(["code", "note"], [.. Nasty.Formulas.Concat(Nasty.Texts).Select((text, at) => new[] { $"c{at}", text })]);
        Tables.AssertSame(table, Tables.Read(Tables.Csv(table)), "csv");
        Tables.AssertSame(table, Tables.Read(Tables.Workbook(table)), "xlsx");
    }

    [Property(MaxTest = 300)]
    public void Any_text_comes_back(NonNull<string>[][] rows)
    {
        var table = Tables.Of(["a", "b", "c"], [.. rows.Select(row => row.Take(3).Select(cell => Tables.Sound(cell.Get)).ToArray())]);
        Tables.AssertSame(table, Tables.Read(Tables.Csv(table)), "csv");
        Tables.AssertSame(table, Tables.Read(Tables.Workbook(table)), "xlsx");
    }

    [Theory]
    [InlineData("code,name\r\na,\"x;y\"\r\n")]
    [InlineData("code;name\na;x;y")]
    [InlineData("\uFEFFcode;name\r\na;\"x;y\"")]
    public void Semicolons_commas_and_a_missing_mark_are_read(string text)
    {
        var table = Tables.Read(System.Text.Encoding.UTF8.GetBytes(text.Replace("a;x;y", "a;\"x;y\"", StringComparison.Ordinal)))[0];
        Assert.Equal(["code", "name"], table.Header);
        Assert.Equal(["a", "x;y"], table.Rows[0].Cells);
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_counts_them()
    {
        var table = Tables.Read("code;note\r\n\r\na;\"one\ntwo\"\r\n;;\r\nb;x"u8.ToArray())[0];
        Assert.Equal([3, 5], table.Rows.Select(row => row.Line));
    }
}
