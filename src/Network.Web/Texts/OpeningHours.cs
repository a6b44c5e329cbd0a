using Network.Web.Shared;

namespace Network.Web.Texts;

/// <summary>Opening hours as written on a door: "po–pá 8–16", "po, st 8–17; út 9–12", "dnes 9–16".</summary>
public static class OpeningHours
{
    public static string Hours(this Text text, Hours hours) => text.Hours(hours.Slots);

    public static string Hours(this Text text, IEnumerable<Hours.Slot> openings)
    {
        var groups = openings
            .GroupBy(o => o.Day)
            .Select(day => (Day: day.Key, Times: text.Times(day)))
            .OrderBy(day => day.Day)
            .GroupBy(day => day.Times)
            .Select(same => $"{text.Days([.. same.Select(d => d.Day)])} {same.Key}")
            .ToList();
        return string.Join(groups.Any(g => g.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", groups);
    }

    /// <summary>"dnes 9–16", or "dnes zavřeno".</summary>
    public static string HoursToday(this Text text, Hours hours, DateOnly today) => text.HoursToday(hours.Slots, today);

    public static string HoursToday(this Text text, IEnumerable<Hours.Slot> openings, DateOnly today)
    {
        var open = openings.Where(o => WeekDay(o.Day) == today.DayOfWeek).ToList();
        return open.Count == 0 ? text["hours.today.closed"] : text["hours.today", ("hours", text.Times(open))];
    }

    /// <summary>"8–12, 13–16" of one day.</summary>
    public static string Times(this Text text, IEnumerable<Hours.Slot> ofOneDay) => string.Join(", ", ofOneDay
        .OrderBy(o => o.From).Select(o => $"{text.Time(o.From)}–{text.Time(o.To)}"));

    public static string Time(this Text text, TimeOnly time)
    {
        var pattern = time.Minute == 0 ? text["format.time.whole"] : "H:mm";
        return time.ToString(pattern.Length == 1 ? "%" + pattern : pattern, text.Language.Culture);
    }

    /// <summary>Three days or more in a row become a range.</summary>
    private static string Days(this Text text, List<int> days)
    {
        var parts = new List<string>();
        for (var start = 0; start < days.Count;)
        {
            var end = start;
            while (end + 1 < days.Count && days[end + 1] == days[end] + 1) end++;
            if (end - start >= 2) parts.Add($"{text.DayShort(WeekDay(days[start]))}–{text.DayShort(WeekDay(days[end]))}");
            else parts.AddRange(days[start..(end + 1)].Select(day => text.DayShort(WeekDay(day))));
            start = end + 1;
        }

        return string.Join(", ", parts);
    }

    private static DayOfWeek WeekDay(int day) => (DayOfWeek)((day + 1) % 7);
}
