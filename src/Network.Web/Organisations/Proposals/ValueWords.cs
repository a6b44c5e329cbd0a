using System.Globalization;
using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Organisations.Proposals;

/// <summary>Writes one value of a record as the pages do.</summary>
internal static class ValueWords
{
    /// <summary>Null where there is no value.</summary>
    public static Wording? Value(this Text text, string label, string key, object? value) => value switch
    {
        null => null,
        bool yes => new Wording(yes ? text["record.yes"] : text["record.no"]),
        string[] items => new Wording(key == "hours" ? text.Hours(Hours.Parse(items)) : string.Join(", ", items)),
        string date when Day(key, date) is { } day => new Wording(text.Date(day)),
        string choice when List(label, key) is { } list => new Wording(list.EndsWith('.') ? text[list + choice] : text.Word(list, choice)),
        string words => new Wording(words, Language(text, key)),
        IFormattable number => new Wording(number.ToString(null, text.Language.Culture)),
        _ => new Wording(value.ToString() ?? ""),
    };

    private static string? List(string label, string key) => (label, key) switch
    {
        ("Organisation", "type") => "organisation",
        ("Contact", "kind") => "contact",
        ("Competence", "role") => "answer.role.",
        _ => null,
    };

    private static DateOnly? Day(string key, string value) =>
        (key.EndsWith("From", StringComparison.Ordinal) || key.EndsWith("To", StringComparison.Ordinal) || key is "verifiedOn" or "reviewDue") && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The language of a text, where it is not the reader's.</summary>
    private static string? Language(Text text, string key)
    {
        var language = key.EndsWith("En", StringComparison.Ordinal) ? "en" : key.EndsWith("Uk", StringComparison.Ordinal) ? "uk" : "cs";
        return language == text.Language.Code ? null : language;
    }
}
