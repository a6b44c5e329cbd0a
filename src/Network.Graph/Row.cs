using System.Globalization;
using System.Text.Json;

namespace Network.Graph;

/// <summary>
/// One row of an answer to a question. Engines differ in how they give lists and maps (JSON text or native);
/// a row reads both, so a question's callers see one form.
/// </summary>
public sealed class Row(IReadOnlyDictionary<string, object?> values)
{
    public IEnumerable<string> Columns => values.Keys;

    public string? Text(string column) => Value(column) switch
    {
        null => null,
        string text => text,
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    /// <exception cref="InvalidOperationException">The column is empty.</exception>
    public string Required(string column) => Text(column) ?? throw new InvalidOperationException($"The column {column} is empty.");

    public double? Number(string column) => Value(column) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A day; null where the column is empty.</summary>
    /// <exception cref="FormatException">It holds something else.</exception>
    public DateOnly? Date(string column) => Text(column) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public long Count(string column) => (long)(Number(column) ?? 0);

    public bool Flag(string column) => Value(column) is true or 1L;

    /// <summary>Properties of a node or link that the question returned whole; none where it is absent.</summary>
    public Properties Properties(string column) => Value(column) switch
    {
        null => Graph.Properties.None,
        string json => Graph.Properties.FromJson(json),
        Properties ready => ready,
        var other => throw new InvalidOperationException($"{column} holds {other.GetType().Name}, no properties."),
    };

    public IReadOnlyList<string> List(string column) => Value(column) switch
    {
        null => [],
        string json => JsonSerializer.Deserialize<string[]>(json)!,
        IEnumerable<string> list => [.. list],
        var other => throw new InvalidOperationException($"{column} holds {other.GetType().Name}, no list."),
    };

    internal object? Value(string column) =>
        values.TryGetValue(column, out var value) ? value : throw new InvalidOperationException($"The question has no column {column}.");
}
