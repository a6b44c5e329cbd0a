using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Network.Web.Texts;

/// <summary>
/// All sentences of one language, in views as <c>T</c>. <c>T["answer.verified", ("date", T.Date(day))]</c> fills
/// <c>{date}</c>; <c>T.Plural("answer.days", 5)</c> chooses the form and fills <c>{n}</c>. A sentence that is missing is
/// shown in Czech; in development it throws, so that nobody gets used to it.
/// </summary>
public sealed partial class Text
{
    private readonly IReadOnlyDictionary<string, PoMessage> messages;
    private readonly PluralRule plurals;
    private readonly Text? czech;
    private readonly bool strict;

    internal Text(PageLanguage language, PoFile file, Text? czech, bool strict)
    {
        Language = language;
        messages = file.Messages.ToDictionary(m => m.Key, m => m.Value with { Forms = [.. m.Value.Forms.Select(NoBreak.In)] });
        plurals = new PluralRule(file.Headers["Plural-Forms"]);
        (this.czech, this.strict) = (czech, strict);
    }

    public PageLanguage Language { get; }

    public string this[string key, params (string Name, object? Value)[] arguments] =>
        Find(key) is { } found ? found.Fill(found.Of(key).Forms[0], key, arguments) : key;

    /// <summary>The form for a whole number; <c>{n}</c> is filled with it, written as the language writes numbers.</summary>
    public string Plural(string key, long n, params (string Name, object? Value)[] arguments)
    {
        if (Find(key) is not { } found) return key;
        var forms = found.Of(key).Forms;
        return found.Fill(forms[Math.Min(found.plurals.FormOf(n), forms.Count - 1)], key, [.. arguments, ("n", n)]);
    }

    /// <summary>A sentence with links or marks inside: the sentence is encoded, the arguments are HTML already.</summary>
    public IHtmlContent Markup(string key, params (string Name, IHtmlContent Value)[] arguments)
    {
        var sentence = Find(key) is { } found ? found.Of(key).Forms[0] : key;
        var html = new HtmlContentBuilder();
        var end = 0;
        foreach (Match place in Placeholder().Matches(sentence))
        {
            html.Append(sentence[end..place.Index]);
            html.AppendHtml(arguments.First(a => a.Name == place.Groups[1].Value).Value);
            end = place.Index + place.Length;
        }

        return html.Append(sentence[end..]);
    }

    public bool Has(string key) => messages.ContainsKey(key);

    internal IEnumerable<string> Keys => messages.Keys;

    internal PoMessage Of(string key) => messages[key];

    internal int PluralCount => plurals.Count;

    internal static IEnumerable<string> PlaceholdersOf(string sentence) =>
        Placeholder().Matches(sentence).Select(m => m.Groups[1].Value).Distinct().Order();

    /// <summary>The text that has the key: this one or the Czech one. Null when nobody has it.</summary>
    private Text? Find(string key)
    {
        if (messages.ContainsKey(key)) return this;
        if (strict) throw new KeyNotFoundException($"{Language.Code}.po has no {key}.");
        return czech?.Find(key);
    }

    private string Fill(string sentence, string key, (string Name, object? Value)[] arguments)
    {
        if (!sentence.Contains('{', StringComparison.Ordinal)) return sentence;
        return NoBreak.In(Placeholder().Replace(sentence, place => Written(place.Groups[1].Value, key, arguments)));
    }

    private string Written(string name, string key, (string Name, object? Value)[] arguments)
    {
        foreach (var argument in arguments)
            if (argument.Name == name)
                return Written(argument.Value);
        if (strict) throw new KeyNotFoundException($"{key} asks for {{{name}}}, which was not given.");
        return "";
    }

    private string Written(object? value) => value switch
    {
        null => "",
        string text => text,
        DateOnly date => this.Date(date),
        int or long => this.Number(Convert.ToInt64(value, Language.Culture)),
        IFormattable other => other.ToString(null, Language.Culture),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"\{([a-z][A-Za-z]*)\}")]
    private static partial Regex Placeholder();
}
