using System.Net;
using System.Text.RegularExpressions;
using Network.Tests.Texts;
using Network.Web.Letters;

namespace Network.Tests.Letters;

public sealed partial class ComposerTests
{
    private enum Decision
    {
        Accepted,
        Refused,
    }

    public static TheoryData<string, string> Each => [.. from template in LetterTemplate.All from language in Words.Languages.All select (template.Name, language.Code)];

    [Theory]
    [MemberData(nameof(Each))]
    public void Text_and_html_of_every_letter_say_the_same_in_every_language(string template, string language)
    {
        var letter = Composed(template, language);
        var html = WebUtility.HtmlDecode(Tag().Replace(Title().Replace(letter.Html, ""), " "));
        Assert.Equal(WordsOf(letter.Text), WordsOf(html));
        Assert.DoesNotContain('{', letter.Subject + letter.Text);
        Assert.DoesNotContain("letter.", letter.Text, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\"", letter.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void Every_letter_says_why_it_came_and_who_caused_it(string template, string language)
    {
        var letter = Composed(template, language);
        Assert.Contains(Words.In(language)[letter.Template.CauseKey].Replace('\u00A0', ' '), letter.Text, StringComparison.Ordinal);
        Assert.Contains("Olena Kovalenko", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_us_only()
    {
        var letter = LetterWorld.Composer.Compose(LetterWorld.Round(name: "https://evil.example", organisation: "Město <a href='https://evil.example'>Děčín</a> evil.example"));
        Assert.All(Link().Matches(letter.Text + letter.Html), link => Assert.StartsWith("https://network.example.org/", link.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("evil.example", letter.Text + letter.Html + letter.Subject + letter.To.Name, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href='", letter.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;a href=", letter.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("@evil.example")]
    [InlineData("/x\r\ny")]
    public void A_link_that_would_lead_elsewhere_is_a_mistake_of_the_program(string link) =>
        Assert.Throws<ArgumentException>(() => LetterWorld.Composer.Compose(LetterWorld.Round() with { Link = link }));

    [Fact]
    public void A_link_keeps_the_language_of_the_reader()
    {
        Assert.Contains("https://network.example.org/uk/home\n", LetterWorld.Composer.Compose(LetterWorld.Round(language: "uk")).Text, StringComparison.Ordinal);
        Assert.Contains("https://network.example.org/home\n", LetterWorld.Composer.Compose(LetterWorld.Round(language: "cs")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_we_do_not_speak_becomes_czech()
    {
        var letter = LetterWorld.Composer.Compose(LetterWorld.Round(language: "vi"));
        Assert.Equal(("cs", true), (letter.To.Language, letter.Text.StartsWith("Dobrý den,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Counts_days_and_choices_are_written_in_the_language_of_the_reader()
    {
        Assert.Contains("3 záznamy", LetterWorld.Composer.Compose(LetterWorld.Round()).Text, StringComparison.Ordinal);
        Assert.Contains("31. 12. 2026", LetterWorld.Composer.Compose(LetterWorld.Round()).Text, StringComparison.Ordinal);
        Assert.Contains("3 записи", LetterWorld.Composer.Compose(LetterWorld.Round(language: "uk")).Text, StringComparison.Ordinal);
        Assert.Contains("відхилено", Composed("proposal-decided", "uk").Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subject_is_one_line_of_bearable_length()
    {
        var letter = LetterWorld.Composer.Compose(LetterWorld.Round(organisation: "Děčín\r\nBcc: eve@evil.example\r\n\r\n" + new string('x', 5000)));
        Assert.InRange(letter.Subject.Length, 1, 150);
        Assert.DoesNotContain(letter.Subject, char.IsControl);
    }

    [Fact]
    public void The_code_of_a_letter_hangs_on_event_template_and_mailbox_alone()
    {
        var code = LetterWorld.Composer.Compose(LetterWorld.Round()).Code;
        Assert.Equal(code, LetterWorld.Composer.Compose(LetterWorld.Round(to: "JANA@example.org", name: "J. N.", language: "uk")).Code);
        Assert.NotEqual(code, LetterWorld.Composer.Compose(LetterWorld.Round(to: "jan@example.org")).Code);
        Assert.NotEqual(code, LetterWorld.Composer.Compose(LetterWorld.Round(happened: "round 2027")).Code);
        Assert.Equal(code.Length, code.Count(char.IsAsciiHexDigit));
    }

    private static Letter Composed(string template, string language) => LetterWorld.Composer.Compose(
        new Occasion(LetterTemplate.All.Single(one => one.Name == template), "1", new Recipient(LetterWorld.Address(), "Jana", language))
        {
            Link = LetterTemplate.All.Single(one => one.Name == template).HasLink ? "/sign-in/k3Zx" : null,
            By = "Olena Kovalenko",
            Values = new Dictionary<string, object?>
            {
                ["minutes"] = 15, ["organisation"] = "Město Děčín", ["place"] = "Město Děčín", ["role"] = Network.Web.Rights.Role.Member, ["change"] = Network.Web.Accounts.SignInChange.Password, ["until"] = new DateOnly(2026, 12, 3), ["subject"] = "Úřední hodiny", ["count"] = 3,
                ["decision"] = Decision.Refused, ["moment"] = new DateTimeOffset(2026, 11, 25, 16, 0, 0, TimeSpan.Zero),
            },
        });

    private static string[] WordsOf(string text) => text.Replace("-- \n", "", StringComparison.Ordinal).Replace(":\nhttps", " https", StringComparison.Ordinal)
        .Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<title>.*</title>")]
    private static partial Regex Title();

    [GeneratedRegex("""[a-z]+://[^\s"<]*""")]
    private static partial Regex Link();
}
