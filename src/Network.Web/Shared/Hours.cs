using System.Globalization;

namespace Network.Web.Shared;

/// <summary>Opening hours: on which days of the week, from when to when.</summary>
public sealed record Hours(IReadOnlyList<Hours.Slot> Slots)
{
    private static readonly string[] Days = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    public static Hours None { get; } = new([]);

    public bool IsEmpty => Slots.Count == 0;

    /// <summary>Reads items like <c>mo,we 08:00-17:00</c>; an item that is not of this form is left out.</summary>
    public static Hours Parse(IEnumerable<string> items) => new([.. items.SelectMany(Read).OrderBy(slot => slot.Day).ThenBy(slot => slot.From)]);

    public IReadOnlyList<Slot> On(DateOnly day) => [.. Slots.Where(slot => slot.Day == Monday0(day.DayOfWeek))];

    public IReadOnlyList<string> ToItems() => [.. Slots.Select(slot => $"{Days[slot.Day]} {slot.From:HH:mm}-{slot.To:HH:mm}")];

    public bool Equals(Hours? other) => other is not null && Slots.SequenceEqual(other.Slots);

    public override int GetHashCode() => Slots.Aggregate(0, HashCode.Combine);

    private static int Monday0(DayOfWeek day) => ((int)day + 6) % 7;

    private static IEnumerable<Slot> Read(string item)
    {
        if (item.Split(' ') is not [var days, var times] || times.Split('-') is not [var from, var to])
        {
            return [];
        }

        return TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens)
            && TimeOnly.TryParseExact(to, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes)
            ? days.Split(',').Select(day => Array.IndexOf(Days, day)).Where(day => day >= 0).Select(day => new Slot(day, opens, closes))
            : [];
    }

    /// <param name="Day">0 is Monday.</param>
    public readonly record struct Slot(int Day, TimeOnly From, TimeOnly To);
}
