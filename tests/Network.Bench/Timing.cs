using System.Diagnostics;

namespace Network.Bench;

internal static class Timing
{
    /// <returns>Microseconds of each.</returns>
    public static async Task<IReadOnlyList<double>> EachAsync<T>(IEnumerable<T> items, Func<T, Task> act)
    {
        var times = new List<double>();
        foreach (var item in items)
        {
            var from = Stopwatch.GetTimestamp();
            await act(item);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds);
        }

        return times;
    }

    /// <returns>Microseconds of each; without a task, for what takes less than one.</returns>
    public static IReadOnlyList<double> Each<T>(IEnumerable<T> items, Action<T> act)
    {
        var times = new List<double>();
        foreach (var item in items)
        {
            var from = Stopwatch.GetTimestamp();
            act(item);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds);
        }

        return times;
    }
}
