using System.Text;
using Network.Web.Imports.Tables;

namespace Network.Tests.Imports;

/// <summary>Files that are no tables, or too much of one, are refused quickly and by name.</summary>
public sealed class TableRefusalTests
{
    [Fact]
    public async Task A_line_that_never_ends_is_refused_when_it_is_too_long_not_when_it_ends()
    {
        using var endless = new Endless();
        var began = Effort.Now;
        var reading = await TableFile.ReadAsync(endless, CancellationToken.None);
        Assert.Equal("import.file.size", Assert.IsType<TableReading.Refused>(reading).Problem.Key);
        Assert.True(endless.Given < 14 * 1024 * 1024 && Effort.Now - began < TimeSpan.FromSeconds(2), $"{endless.Given} bytes");
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "import.file.empty", [] },
        { "import.file.encoding", [.. "name\r\n"u8, 0xE8, 0x65, 0x73] },
        { "import.file.encoding", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name\r\nx")] },
        { "import.file.encoding", Encoding.Unicode.GetBytes("name") },
        { "import.file.encoding", "name\0x"u8.ToArray() },
        { "import.file.oldWorkbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "import.file.quote", "code;name\r\na;\"x\r\nb;y"u8.ToArray() },
        { "import.file.quote", Encoding.UTF8.GetBytes("code;name\r\n\"" + new string('x', 11_000_000)) },
        { "import.file.strayQuote", "code;name\r\na;\"x\"y\r\n"u8.ToArray() },
        { "import.file.columns", Encoding.UTF8.GetBytes(new string(';', 1_000_000)) },
        { "import.file.rows", Encoding.UTF8.GetBytes("code\n" + string.Concat(Enumerable.Repeat("a\n", 100_001))) },
        { "import.file.cell", Encoding.UTF8.GetBytes("code\n" + new string('x', 32_001)) },
        { "import.file.much", Encoding.UTF8.GetBytes(string.Join(';', Enumerable.Repeat("h", 200)) + "\n" + string.Concat(Enumerable.Repeat(new string(';', 199) + "x\n", 30_000))) },
        { "import.file.damaged", "PK nothing of the kind"u8.ToArray() },
        { "import.file.noSheet", Zips.Of(("a.txt", "x"u8.ToArray())) },
        { "import.file.damaged", Zips.Of(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"u8.ToArray())) },
        { "import.file.damaged", Zips.Of(("../evil.xml", "x"u8.ToArray())) },
        { "import.file.parts", Zips.Of([.. Enumerable.Range(0, 100_000).Select(at => ($"{at}", Array.Empty<byte>()))]) },
        { "import.file.inflates", Zips.Of(("xl/worksheets/sheet1.xml", new byte[140 * 1024 * 1024])) },
        { "import.file.noSheet", Zips.Lying(Zips.Of(("xl/worksheets/sheet1.xml", new byte[140 * 1024 * 1024]))) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_is_no_table_is_refused_by_name(string key, byte[] file)
    {
        var began = Effort.Now;
        Assert.Equal(key, Tables.Refused(file));
        Assert.InRange(Effort.Now - began, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
