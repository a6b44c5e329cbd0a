using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
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
    private readonly SortedDictionary<string, object?> values = new(StringComparer.Ordinal);
    private const double LargestExact = 1L << 53;
    private bool frozen;

    public static Properties None { get; } = new() { frozen = true };

    public object? this[string key] => values.GetValueOrDefault(key);

    public IReadOnlyCollection<string> Keys => values.Keys;

    /// <exception cref="ModelViolationException">The value is of a kind that the graph does not hold.</exception>
    public void Add(string key, object? value)
    {
        if (frozen)
        {
            throw new ModelViolationException($"No properties stay none; {key} belongs to new ones.");
        }

        values[key] = Held(key, value);
    }

    private static object? Held(string key, object? value) => value switch
    {
        null or bool or long => value,
        string text => Sound(key, text),
        int number => (long)number,
        double number when !double.IsFinite(number) => throw new ModelViolationException($"{key} is no number."),
        double number when number == Math.Floor(number) && Math.Abs(number) < LargestExact => (long)number, // 14 and 14.0 are one number
        double number => number,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> list => list.Select(item => Sound(key, item)).ToArray(),
        _ => throw new ModelViolationException($"A property cannot be a {value.GetType().Name} ({key})."),
    };

    /// <summary>Half a surrogate pair is no text: JSON would hold something else in its place.</summary>
    private static string Sound(string key, string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                throw new ModelViolationException($"{key} holds half a character.");
            }

            rest = rest[length..];
        }

        return text;
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

    private static string JsonOf(object? value) => JsonSerializer.Serialize(value, Plain);

    public bool Equals(Properties? other) => other is not null && ToJson() == other.ToJson();

    public override bool Equals(object? obj) => Equals(obj as Properties);

    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => ToJson();

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
