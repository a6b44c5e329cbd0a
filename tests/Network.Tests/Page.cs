using System.Net;
using System.Text.RegularExpressions;

namespace Network.Tests;

/// <summary>A page as it came.</summary>
public sealed partial record Page(int Status, string Address, string Html)
{
    /// <summary>What a person reads, without marks and with plain spaces.</summary>
    public string Words => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Html, " ")), " ").Replace('\u00a0', ' ');

    public string Code => Address.Split('/')[^1];

    public (string? Action, List<KeyValuePair<string, string>> Fields) Form(string? action)
    {
        var form = Forms().Matches(Html).Select(match => (Head: match.Groups[1].Value, Body: match.Groups[2].Value))
            .First(one => one.Head.Contains("method=\"post\"", StringComparison.Ordinal) && (action is null || one.Head.Contains(action, StringComparison.Ordinal)));
        var fields = Inputs().Matches(form.Body).Select(match => match.Value)
            .Where(input => Attribute(input, "name") is not null && (Attribute(input, "type") is not "checkbox" || input.Contains(" checked", StringComparison.Ordinal)))
            .Select(input => KeyValuePair.Create(Attribute(input, "name")!, Attribute(input, "value") ?? ""))
            .Concat(Areas().Matches(form.Body).Select(area => KeyValuePair.Create(Attribute(area.Value, "name")!, WebUtility.HtmlDecode(area.Groups[1].Value))))
            .Concat(Selects().Matches(form.Body).Select(select => KeyValuePair.Create(Attribute(select.Value, "name")!, Chosen().Match(select.Groups[1].Value) is { Success: true } chosen ? Attribute(chosen.Value, "value")! : "")));
        return (Attribute(form.Head, "action"), [.. fields]);
    }

    /// <summary>What stands in a field of the first form.</summary>
    public string? Field(string name) => Form(null).Fields.Where(field => field.Key == name).Select(field => field.Value).FirstOrDefault();

    private static string? Attribute(string element, string name) =>
        Regex.Match(element, $"\\b{name}=\"([^\"]*)\"") is { Success: true } found ? WebUtility.HtmlDecode(found.Groups[1].Value) : null;

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \r\n\t]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<textarea[^>]*>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("<select[^>]*>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
