using System.Text.RegularExpressions;
using Network.Web.Texts;

namespace Network.Web.Letters;

/// <summary>
/// One letter. Where a mail server is set, what makes a link a key is covered: who may look at letters may not enter as
/// somebody else. Without one this page is the only way to the link.
/// </summary>
public sealed partial class LetterPage(StoredLetter letter, Postage postage, LetterAddress address, PageLanguages languages, DateTimeOffset now)
{
    public StoredLetter Letter => letter;

    public bool HasServer => postage.Server is not null;

    public bool CanBeRetried => letter.MayBeRetried(now);

    public string LanguageName => languages.All.FirstOrDefault(language => language.Code == letter.Language)?.OwnName ?? letter.Language;

    public string? Text => Shown(letter.Text);

    public string? Html => Shown(letter.Html);

    private string? Shown(string? words) => words is null || !HasServer ? words : Link().Replace(words, link => Covered(link.Value));

    private string Covered(string link)
    {
        var ours = address.Site.GetLeftPart(UriPartial.Authority);
        return link.StartsWith(ours, StringComparison.Ordinal) ? ours + Key().Replace(link[ours.Length..], "…") : link;
    }

    [GeneratedRegex(@"https?://[^\s""<>]+")]
    private static partial Regex Link();

    /// <summary>Anything long enough to be a secret.</summary>
    [GeneratedRegex("(?<=[/=?&])[A-Za-z0-9_%~.-]{16,}")]
    private static partial Regex Key();
}
