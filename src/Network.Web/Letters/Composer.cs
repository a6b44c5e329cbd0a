using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Letters;

/// <summary>
/// Writes letters in the reader's language, as plain text and as HTML of the same words. Knows no store and no clock.
/// </summary>
public sealed class Composer(PageLanguages languages, LetterAddress address)
{
    private const int LongestSubject = 150;

    public Letter Compose(Occasion occasion)
    {
        var template = occasion.Template;
        if (template.HasLink == occasion.Link is null) throw new ArgumentException($"{template.Name} {(template.HasLink ? "needs a" : "has no")} link.", nameof(occasion));
        var text = languages.Text(languages.All.Any(language => language.Code == occasion.To.Language) ? occasion.To.Language : PageLanguage.CzechCode);
        var values = occasion.Values.Select(value => (value.Key, Written(text, value.Key, value.Value))).Append(("site", text["site.name"])).ToArray();
        var subject = SafeWords.Short(Plain(SafeWords.Line(text[template.Key("subject"), values])), LongestSubject);
        var words = new LetterWords(
            text.Language,
            subject,
            [text["letter.greeting"], .. text[template.Key("body"), values].Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            occasion.Link is { } link ? new LetterLink(text[template.Key("action")], address.Of(text.Language, link)) : null,
            [.. Foot(text, occasion)]);
        var to = occasion.To with { Name = SafeWords.Of(occasion.To.Name), Language = text.Language.Code };
        return new Letter(occasion.Event, template, to, subject, Plain(words.ToText()), words.ToHtml(), occasion.Fresh ?? template.Fresh);
    }

    /// <summary>Who caused it, why it came, who we are.</summary>
    private IEnumerable<string> Foot(Text text, Occasion occasion)
    {
        if (occasion.By is { } by) yield return text["letter.by", ("name", SafeWords.Of(by))];
        yield return text[occasion.Template.CauseKey];
        yield return text["letter.from", ("site", text["site.name"]), ("address", address.Site.Authority)];
    }

    /// <summary>Written in the reader's language, which only the letter knows: a count with its word, a choice as a word.</summary>
    private static object? Written(Text text, string name, object? value) => value switch
    {
        string typed => SafeWords.Of(typed),
        int count when text.Has("letter." + name) => text.Plural("letter." + name, count),
        Enum choice => text.Word(name, choice),
        DateTimeOffset moment => text.Moment(LocalDay.Moment(moment)),
        _ => value,
    };

    /// <summary>Mail programs search and quote plain text: ordinary spaces there.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
