using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Network.Graph;

/// <summary>
/// Flat properties of a node or link: text, number, boolean, ISO date as text, list of text. Immutable after it is
/// built; keys are kept in ordinal order so that the same properties always make the same JSON.
/// A null value stands only in a change and means "remove".
/// </summary>
public sealed class Properties : IEnumerable<KeyValuePair<string, object?>>, IEquatable<Properties>
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private const double LargestExact = 1L << 53;
    private readonly SortedDictionary<string, object?> values = new(StringComparer.Ordinal);

    private bool isFixed;

    public static Properties None { get; } = new() { isFixed = true };

    public object? this[string key] => values.GetValueOrDefault(key);

    public IReadOnlyCollection<string> Keys => values.Keys;

    /// <exception cref="ModelViolationException">The value is of a kind that the graph does not hold.</exception>
    public void Add(string key, object? value)
    {
        if (isFixed)
        {
            throw new ModelViolationException($"{nameof(None)} is shared by all and takes no {key}.");
        }

        values[key] = Held(key, value);
    }

    public string? Text(string key) => this[key] as string;

    public bool Flag(string key) => this[key] is true;

    public double? Number(string key) => this[key] switch { long whole => whole, double number => number, _ => null };

    public DateOnly? Date(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public IReadOnlyList<string> List(string key) => this[key] as string[] ?? [];

    /// <summary>These properties with the changes over them; a null removes.</summary>
    public Properties With(Properties changes)
    {
        var merged = new Properties();
        foreach (var (key, value) in values.Concat(changes.values))
        {
            merged.values[key] = value;
        }

        foreach (var (key, _) in changes.values.Where(change => change.Value is null))
        {
            merged.values.Remove(key);
        }

        return merged;
    }

    public IReadOnlyList<string> KeysThatDiffer(Properties other) =>
        [.. Keys.Union(other.Keys).Where(key => JsonOf(this[key]) != JsonOf(other[key])).Order(StringComparer.Ordinal)];

    public string ToJson() => JsonSerializer.Serialize(values, Plain);

    public static Properties FromJson(string json) => FromJson(JsonDocument.Parse(json).RootElement);

    public static Properties FromJson(JsonElement json)
    {
        var properties = new Properties();
        foreach (var property in json.EnumerateObject())
        {
            properties.Add(property.Name, Value(property.Value));
        }

        return properties;
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(item => item.GetString()!).ToArray(),
        _ => json.GetString(),
    };

    /// <summary>Every value has one form, whichever engine it has been through: 14.0 is 14, and -0 is 0.</summary>
    private static object? Held(string key, object? value) => value switch
    {
        null or bool or long => value,
        int number => (long)number,
        double number when Math.Abs(number) < LargestExact && number == Math.Truncate(number) => (long)number,
        double number when double.IsFinite(number) => number,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text when IsText(text) => text,
        IEnumerable<string> list when list.ToArray() is var items && items.All(IsText) => items,
        _ => throw new ModelViolationException($"A property cannot be a {value.GetType().Name} such as {value} ({key})."),
    };

    /// <summary>Half a surrogate pair is no text; a store would keep something else in its place.</summary>
    private static bool IsText(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[++at])))
            {
                return false;
            }
        }

        return true;
    }

    private static string JsonOf(object? value) => JsonSerializer.Serialize(value, Plain);

    public bool Equals(Properties? other) => other is not null && ToJson() == other.ToJson();

    public override bool Equals(object? obj) => Equals(obj as Properties);

    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => ToJson();

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
