using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Network.Web.Letters;

namespace Network.Tests.Letters;

public sealed partial class SafeWordsTests
{
    [Theory]
    [InlineData("Město Děčín", "Město Děčín")]
    [InlineData("Mgr.Jana Nováková, Ph.D.", "Mgr. Jana Nováková, Ph. D.")]
    [InlineData("Klikněte na https://evil.example/x?y hned", "Klikněte na hned")]
    [InlineData("HTTP://EVIL.example", "")]
    [InlineData("jdi na www.evil.example/cesta teď", "jdi na teď")]
    [InlineData("evil.example", "evil. example")]
    [InlineData("evil。example", "evil. example")]
    [InlineData("evil.exam\u200Bple", "evil. example")]
    [InlineData("javascript:alert(1) mailto:a@b.cz", "")]
    [InlineData("pište eve@evil.example", "pište eve @ evil. example")]
    [InlineData("Jana\r\nBcc: eve@evil.example", "Jana Bcc: eve @ evil. example")]
    [InlineData("a\u2028b\u2029c\0d\u0085e", "a b c d e")]
    [InlineData("\u202Eanaj", "anaj")]
    [InlineData("hxxp//evil", "hxxp")]
    public void Nobody_can_put_a_link_or_a_line_into_our_letters(string typed, string kept) => Assert.Equal(kept, SafeWords.Of(typed));

    [Fact]
    public void Long_words_are_cut_at_a_whole_character()
    {
        Assert.Equal(new string('a', 119) + "…", SafeWords.Of(new string('a', 500)));
        Assert.Equal("👩‍👩‍👧👩‍👩‍👧…", SafeWords.Short("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 3));
    }

    [Property(MaxTest = 500)]
    public void Whatever_was_typed_it_is_one_line_that_no_program_makes_a_link_of(string? typed)
    {
        var kept = SafeWords.Of(typed + "://x.y@" + typed + ".cz/");
        Assert.DoesNotContain(kept, char.IsControl);
        Assert.DoesNotMatch(LooksLikeALink(), kept);
    }

    [GeneratedRegex(@"[a-z]://|www\.|\w\.\w|\S@\S", RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeALink();
}
