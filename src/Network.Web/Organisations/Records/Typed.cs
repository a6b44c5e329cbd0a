using System.Text;
using Microsoft.Extensions.Primitives;
using Network.Graph;

namespace Network.Web.Organisations.Records;

/// <summary>What a person typed into a form, by the names of its fields; several values of one field stand on lines.</summary>
public sealed record Typed(IReadOnlyDictionary<string, string> Values)
{
    public static Typed Of(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        new(form.ToDictionary(field => field.Key, field => Clean(string.Join('\n', field.Value.AsEnumerable()))));

    public static Typed FromJson(string json) => new(Properties.FromJson(json).ToDictionary(field => field.Key, field => field.Value as string ?? ""));

    public string Text(string name) => Values.GetValueOrDefault(name, "").Trim();

    public IReadOnlyList<string> List(string name) => Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Of the fields of a form only, so that nothing else is kept.</summary>
    public string ToJson(IEnumerable<string> fields)
    {
        var kept = new Properties();
        foreach (var field in fields.Where(Values.ContainsKey))
        {
            kept.Add(field, Values[field]);
        }

        return kept.ToJson();
    }

    /// <summary>Lines end as the store keeps them; what no keyboard types is left out, and so is half a character.</summary>
    private static string Clean(string value)
    {
        var clean = new StringBuilder(value.Length);
        foreach (var rune in value.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().Where(rune => rune.Value == '\n' || !Rune.IsControl(rune)))
        {
            clean.Append(rune);
        }

        return clean.ToString();
    }
}
