using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>Seven lines, a day each, in which hours are written as on a door.</summary>
public static class SheetWeek
{
    private static readonly (string Name, string Key)[] Days =
        [("mo", "day.long.mon"), ("tu", "day.long.tue"), ("we", "day.long.wed"), ("th", "day.long.thu"), ("fr", "day.long.fri"), ("sa", "day.long.sat"), ("su", "day.long.sun")];

    public static bool IsDay(string field) => Days.Any(day => field.EndsWith("hours." + day.Name, StringComparison.Ordinal));

    /// <returns>Items as the map keeps them; the recorded ones where the hours are the same.</returns>
    public static IReadOnlyList<string> Week(this Sheet sheet, string prefix, IReadOnlyList<string> recorded)
    {
        var known = Hours.Parse(recorded);
        var typed = Days.Select((day, at) => (day.Name, Times: sheet.Line($"{prefix}hours.{day.Name}", day.Key, DayTimes.Write(known.Slots.Where(slot => slot.Day == at)), check: DayTimes.Read))).ToArray();
        if (!sheet.IsRead)
        {
            return recorded;
        }

        var items = typed.Where(day => day.Times is not null)
            .SelectMany(day => day.Times!.Split(',').Select(span => (day.Name, Span: span)))
            .GroupBy(one => one.Span)
            .Select(same => $"{string.Join(',', same.Select(one => one.Name))} {same.Key}").ToArray();
        return Hours.Parse(items).Equals(known) ? recorded : items;
    }
}
