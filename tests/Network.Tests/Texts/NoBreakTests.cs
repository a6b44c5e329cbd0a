using Network.Web.Texts;

namespace Network.Tests.Texts;

public sealed class NoBreakTests
{
    [Theory]
    [InlineData("v Děčíně i v Teplicích", "v~Děčíně i~v~Teplicích")]
    [InlineData("nic a (s nikým)", "nic a~(s~nikým)")]
    [InlineData("podle § 36 odst. 5", "podle §~36 odst. 5")]
    [InlineData("3. 11. 2026", "3.~11.~2026")]
    [InlineData("od 1. října 2025", "od 1.~října 2025")]
    [InlineData("151/2025 Sb., zákon", "151/2025~Sb., zákon")]
    [InlineData("475 000 114", "475~000~114")]
    [InlineData("jen 9 km daleko", "jen 9~km daleko")]
    [InlineData("15 mluvčích", "15 mluvčích")]
    [InlineData("у школі й удома", "у~школі й~удома")]
    [InlineData("V roce 2026. Další věta", "V~roce 2026. Další věta")]
    public void Lines_do_not_end_where_they_must_not(string text, string glued)
    {
        Assert.Equal(glued, NoBreak.In(text).Replace('\u00A0', '~'));
        Assert.Equal(NoBreak.In(text), NoBreak.In(NoBreak.In(text)));
    }
}
