using System.Globalization;
using System.Text.Json;

namespace Network.Bench;

/// <param name="Goal">What it should reach, in words; null where there is no goal.</param>
internal sealed record Figure(string Name, double Value, string Unit, string? Goal);

/// <summary>What was measured, said as it comes and kept for the file.</summary>
internal sealed class Figures
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly List<Figure> all = [];

    public void Add(string name, double value, string unit, string? goal = null)
    {
        all.Add(new Figure(name, Math.Round(value, 4), unit, goal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52} {value,14:N3} {unit}{(goal is null ? "" : $"   goal {goal}")}"));
    }

    /// <summary>Median, and what 99 of 100 do not exceed, in microseconds.</summary>
    /// <returns>Both.</returns>
    public (double P50, double P99) Add(string name, IReadOnlyList<double> microseconds)
    {
        var sorted = microseconds.Order().ToArray();
        var (p50, p99) = (sorted[sorted.Length / 2], sorted[Math.Min(sorted.Length - 1, sorted.Length * 99 / 100)]);
        Add(name + " p50", p50, "us");
        Add(name + " p99", p99, "us");
        return (p50, p99);
    }

    public Task WriteAsync(string file) => File.WriteAllTextAsync(file, JsonSerializer.Serialize(
        new { at = DateTimeOffset.UtcNow, machine = $"{Environment.ProcessorCount} cores, .NET {Environment.Version}", figures = all }, Indented));
}
