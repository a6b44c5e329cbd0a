using Network.Web.Texts;

namespace Network.Tests.Texts;

public sealed class PluralRuleTests
{
    private static readonly int[] Counts = [0, 1, 2, 5, 21, 22, 25];

    [Theory]
    [InlineData("cs", new[] { 2, 0, 1, 2, 2, 2, 2 })]
    [InlineData("en", new[] { 1, 0, 1, 1, 1, 1, 1 })]
    [InlineData("uk", new[] { 2, 0, 1, 2, 0, 1, 2 })]
    public void Each_language_counts_in_its_own_way(string language, int[] forms)
    {
        var rule = new PluralRule(PoFile.Read(Path.Combine(AppContext.BaseDirectory, "Texts", language + ".po")).Headers["Plural-Forms"]);
        Assert.Equal(forms, Counts.Select(n => rule.FormOf(n)));
    }

    [Fact]
    public void Arabic_with_six_forms_is_understood()
    {
        var rule = new PluralRule("nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);");
        Assert.Equal([0, 1, 2, 3, 4, 5], new long[] { 0, 1, 2, 7, 11, 100 }.Select(rule.FormOf));
    }

    [Fact]
    public void A_language_without_plurals_has_one_form() => Assert.Equal(0, new PluralRule("nplurals=1; plural=0;").FormOf(7));

    [Theory]
    [InlineData("nplurals=2; plural=(n != 1;")]
    [InlineData("nplurals=2; plural=n ? 1;")]
    [InlineData("nplurals=2; plural=system(n);")]
    public void Nonsense_is_refused(string header) => Assert.Throws<FormatException>(() => new PluralRule(header));

    [Theory]
    [InlineData("cs", 1, "1 věc")]
    [InlineData("cs", 22, "22 věcí")]
    [InlineData("en", 1, "1 matter")]
    [InlineData("uk", 22, "22 питання")]
    [InlineData("uk", 25, "25 питань")]
    public void A_count_is_written_with_its_noun(string language, int n, string words) =>
        Assert.Equal(words, Words.In(language).Plural("start.groups.count", n));
}
