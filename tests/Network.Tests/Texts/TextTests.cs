using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Network.Tests.Texts;

public sealed class TextTests
{
    [Fact]
    public void Arguments_fill_their_places_and_stay_text()
    {
        var text = Words.Made("msgid \"a\"\nmsgstr \"{who} řeší {what}.\"");
        Assert.Equal("Obec řeší {who}.", text["a", ("who", "Obec"), ("what", "{who}")]);
    }

    [Fact]
    public void A_missing_sentence_is_shown_in_czech()
    {
        var czech = Words.Made("msgid \"a\"\nmsgstr \"česky\"");
        Assert.Equal("česky", Words.Made("", czech, language: "uk")["a"]);
    }

    [Fact]
    public void In_development_a_missing_sentence_or_argument_throws()
    {
        var czech = Words.Made("msgid \"a\"\nmsgstr \"{x}\"", strict: true);
        Assert.Throws<KeyNotFoundException>(() => Words.Made("", czech, strict: true, language: "uk")["a"]);
        Assert.Throws<KeyNotFoundException>(() => czech["a"]);
    }

    [Fact]
    public void Marked_up_arguments_are_html_and_the_sentence_is_not()
    {
        var text = Words.Made("msgid \"a\"\nmsgstr \"1 < 2, viz {link}.\"");
        using var writer = new StringWriter();
        text.Markup("a", ("link", new HtmlString("<a>zde</a>"))).WriteTo(writer, HtmlEncoder.Default);
        Assert.Equal("1 &lt; 2, viz <a>zde</a>.", writer.ToString());
    }
}
