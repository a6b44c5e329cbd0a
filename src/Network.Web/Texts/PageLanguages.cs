using System.Globalization;

namespace Network.Web.Texts;

/// <summary>All languages with their texts, read once at start: a broken PO file stops the start, not a page.</summary>
public sealed class PageLanguages
{
    private readonly Dictionary<string, Text> texts;

    private PageLanguages(IEnumerable<Text> texts)
    {
        this.texts = texts.ToDictionary(t => t.Language.Code);
        All = [.. this.texts.Values.Select(t => t.Language).OrderBy(l => l.Order)];
    }

    public IReadOnlyList<PageLanguage> All { get; }

    public PageLanguage Czech => Text(PageLanguage.CzechCode).Language;

    /// <summary>The text of the request being answered: the middleware that reads the address sets the culture.</summary>
    public Text Current =>
        texts.GetValueOrDefault(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? Text(PageLanguage.CzechCode);

    public Text Text(string code) => texts[code];

    /// <param name="directory">Where the PO files are.</param>
    /// <param name="strict">A missing text throws instead of being shown in Czech.</param>
    public static PageLanguages Load(string directory, bool strict)
    {
        var files = Directory.GetFiles(directory, "*.po").Select(PoFile.Read).ToList();
        var czechFile = files.Single(f => f.Headers["Language"] == PageLanguage.CzechCode);
        var czech = new Text(PageLanguage.Of(czechFile), czechFile, null, strict);
        var others = files.Where(f => f != czechFile).Select(f => new Text(PageLanguage.Of(f), f, czech, strict));
        return new PageLanguages([czech, .. others]);
    }
}
