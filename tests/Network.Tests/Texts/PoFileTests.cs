using Network.Web.Texts;

namespace Network.Tests.Texts;

public sealed class PoFileTests
{
    [Fact]
    public void A_text_over_several_lines_with_quotes_and_breaks_is_one_text()
    {
        var file = Read("msgid \"a.b\"", "msgstr \"\"", "\"say \\\"yes\\\"\\n\"", "\"twice\"");
        Assert.Equal("say \"yes\"\ntwice", file.Messages["a.b"].Forms[0]);
    }

    [Fact]
    public void Every_plural_form_is_kept_in_order()
    {
        var file = Read("msgid \"a\"", "msgid_plural \"a\"", "msgstr[0] \"den\"", "msgstr[1] \"dny\"", "msgstr[2] \"dnů\"");
        Assert.Equal(["den", "dny", "dnů"], file.Messages["a"].Forms);
        Assert.True(file.Messages["a"].IsPlural);
    }

    [Fact]
    public void The_header_is_read()
    {
        var file = Read("msgid \"\"", "msgstr \"\"", "\"Language: uk\\n\"", "\"X-Own-Name: Українська\\n\"");
        Assert.Equal("Українська", file.Headers["X-Own-Name"]);
    }

    [Fact]
    public void Fuzzy_empty_and_obsolete_entries_count_as_missing()
    {
        var file = Read("#, fuzzy", "msgid \"a\"", "msgstr \"x\"", "", "msgid \"b\"", "msgstr \"\"", "#~ msgid \"c\"", "#~ msgstr \"x\"", "msgid \"d\"", "msgstr \"x\"");
        Assert.Equal(["d"], file.Messages.Keys);
    }

    [Theory]
    [InlineData("msgid \"a", "line 1")]
    [InlineData("msgstr \"a\"", "line 1")]
    [InlineData("hello", "line 1")]
    public void A_broken_line_is_named(string line, string place) =>
        Assert.Contains(place, Assert.Throws<FormatException>(() => Read(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_may_stand_only_once() =>
        Assert.Throws<FormatException>(() => Read("msgid \"a\"", "msgstr \"x\"", "msgid \"a\"", "msgstr \"y\""));

    private static PoFile Read(params string[] lines) => PoFile.Parse(lines, "test.po");
}
