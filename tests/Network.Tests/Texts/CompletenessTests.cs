using System.Text.RegularExpressions;
using Network.Web.Texts;

namespace Network.Tests.Texts;

/// <summary>Every sentence that a page asks for is there in every language, and nothing is translated for nobody.</summary>
public sealed partial class CompletenessTests
{
    private static readonly Text Czech = Words.In("cs");

    public static TheoryData<string> Others => [.. Words.Languages.All.Select(l => l.Code).Where(c => c != "cs")];

    [Fact]
    public void Every_key_that_the_code_asks_for_exists()
    {
        var asked = Sources.All.SelectMany(f => Asked().Matches(f.Content).Select(m => (Key: m.Groups[1].Value, f.Name)));
        var missing = asked.Where(a => !Czech.Has(a.Key) && !DynamicKeys.Prefixes.Contains(a.Key)).Select(a => $"{a.Name}: {a.Key}");
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_key_is_used()
    {
        var written = Sources.All.SelectMany(f => Literal().Matches(f.Content).Select(m => m.Groups[1].Value)).ToHashSet();
        var unused = Czech.Keys.Where(key => !written.Contains(key) && !DynamicKeys.Prefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal)));
        Assert.Empty(unused);
    }

    [Fact]
    public void Every_declared_beginning_still_begins_a_key() =>
        Assert.DoesNotContain(DynamicKeys.Prefixes, prefix => !Czech.Keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Others))]
    public void Every_language_has_exactly_the_czech_keys(string language) =>
        Assert.Equal(Czech.Keys.Order(), Words.In(language).Keys.Order());

    [Theory]
    [MemberData(nameof(Others))]
    public void Placeholders_are_the_same_in_every_language(string language)
    {
        var differing = Czech.Keys.Where(key => !PlaceholdersOf(Czech, key).SequenceEqual(PlaceholdersOf(Words.In(language), key)));
        Assert.Empty(differing);
    }

    [Fact]
    public void Every_plural_has_all_the_forms_of_its_language()
    {
        var incomplete = from language in Words.Languages.All
                     let text = Words.In(language.Code)
                     from key in text.Keys
                     where text.Of(key).IsPlural && (text.Of(key).Forms.Count != text.PluralCount || text.Of(key).Forms.Any(f => f.Length == 0))
                     select $"{language.Code}: {key}";
        Assert.Empty(incomplete);
    }

    [Fact]
    public void English_has_no_czech_left_in_it() =>
        Assert.DoesNotContain(Values("en"), v => CzechWord().IsMatch(v.Value));

    [Fact]
    public void Ukrainian_is_not_left_in_latin_letters() =>
        Assert.DoesNotContain(Values("uk"), v => !v.Key.StartsWith("format.", StringComparison.Ordinal)
            && AnyLetter().IsMatch(Placeholder().Replace(v.Value, "")) && !Cyrillic().IsMatch(v.Value));

    private static IEnumerable<(string Key, string Value)> Values(string language) =>
        Words.In(language).Keys.SelectMany(key => Words.In(language).Of(key).Forms.Select(form => (key, form)));

    private static IEnumerable<string> PlaceholdersOf(Text text, string key) =>
        text.Of(key).Forms.SelectMany(Text.PlaceholdersOf).Distinct().Order();

    [GeneratedRegex("""(?:\b[Tt](?:ext)?\[|\.Plural\(|\.Markup\()\s*"([^"]+)""")]
    private static partial Regex Asked();

    [GeneratedRegex("""
        "([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    // Names keep their letters: Děčín is Děčín in English too. A Czech sentence has such letters in lower-case words.
    [GeneratedRegex(@"(?<!\p{L})\p{Ll}*[ěščřžůďťňáíýú]\p{L}*")]
    private static partial Regex CzechWord();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex AnyLetter();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();
}
