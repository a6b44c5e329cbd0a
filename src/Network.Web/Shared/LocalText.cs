using System.Globalization;
using Network.Graph;

namespace Network.Web.Shared;

/// <summary>
/// A text of the graph in several languages. Czech is the original; another language is shown where it exists,
/// otherwise the Czech text with its language said, so that a screen reader and the person know.
/// </summary>
public sealed class LocalText
{
    private const string Original = "cs";
    private static readonly string[] Suffixes = ["En", "Uk", "Ru", "Vi"];
    private readonly IReadOnlyDictionary<string, string> texts;

    private LocalText(IReadOnlyDictionary<string, string> texts) => this.texts = texts;

    public static LocalText Empty { get; } = new(new Dictionary<string, string>());

    public bool IsEmpty => texts.Count == 0;

    /// <summary>The text for the reader of this request.</summary>
    public string Here => texts.GetValueOrDefault(Reader) ?? texts.GetValueOrDefault(Original) ?? "";

    /// <summary>The language of <see cref="Here"/> where it is not the reader's own, for <c>lang=</c>.</summary>
    public string? OtherLanguage => texts.Count == 0 || texts.ContainsKey(Reader) ? null : Original;

    public IEnumerable<string> All => texts.Values;

    private static string Reader => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Reads <c>name</c>, <c>nameEn</c>, <c>nameUk</c> …</summary>
    public static LocalText Of(Properties properties, string name)
    {
        var texts = Suffixes.Select(suffix => KeyValuePair.Create(suffix.ToLowerInvariant(), properties.Text(name + suffix)))
            .Append(KeyValuePair.Create(Original, properties.Text(name)))
            .Where(text => text.Value is { Length: > 0 })
            .ToDictionary(text => text.Key, text => text.Value!);
        return texts.Count == 0 ? Empty : new(texts);
    }

    /// <summary>Lists in several languages, item by item; a language with another number of items is not used.</summary>
    public static IReadOnlyList<LocalText> ListOf(Properties properties, string name)
    {
        var original = properties.List(name);
        var others = Suffixes.Select(suffix => (Language: suffix.ToLowerInvariant(), List: properties.List(name + suffix)))
            .Where(other => other.List.Count == original.Count).ToArray();
        return [.. original.Select((text, at) => new LocalText(
            others.Select(other => KeyValuePair.Create(other.Language, other.List[at])).Append(KeyValuePair.Create(Original, text)).ToDictionary()))];
    }

    /// <summary>A name that is not translated: an official name, an address.</summary>
    public static LocalText Name(string text) => new(new Dictionary<string, string> { [Original] = text });

    public string In(string language) => texts.GetValueOrDefault(language) ?? texts.GetValueOrDefault(Original) ?? "";

    public override string ToString() => Here;
}
