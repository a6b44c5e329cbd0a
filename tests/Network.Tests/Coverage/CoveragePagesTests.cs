using System.Net;

namespace Network.Tests.Coverage;

/// <summary>Coverage through the whole application: as a table for other programs, and with bad input.</summary>
public sealed class CoveragePagesTests(SeedSite site) : IClassFixture<SeedSite>
{
    [Fact]
    public async Task The_table_has_a_row_for_each_cell()
    {
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri("/coverage/CZ042.csv?language=uk&group=EDU&status=TP", UriKind.Relative));
        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.StartsWith("matter;matterName;territory;territoryName;language;status;role;day;foreigners;cover;coverName;reason", lines[0], StringComparison.Ordinal);
        Assert.Equal(0, (lines.Length - 1) % 16);
        Assert.Contains(lines, line => line.StartsWith("EDU-04;", StringComparison.Ordinal) && line.Contains(";4202;Děčín;uk;TP;", StringComparison.Ordinal) && line.Contains(";contested;sporné;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "language=klingon", "Hodnotu „klingon“ neznáme")]
    [InlineData("/uk", "date=nikdy", "nikdy")]
    public async Task What_is_not_understood_is_named_and_the_rest_is_shown(string prefix, string query, string said)
    {
        using var client = site.CreateClient();
        var answer = await client.GetAsync(new Uri($"{prefix}/coverage/CZ042?group=EDU&{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.Contains("class=\"matrix\"", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(new Uri($"{prefix}/coverage/CZ042.csv?{query}", UriKind.Relative))).StatusCode);
    }
}
