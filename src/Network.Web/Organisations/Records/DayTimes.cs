using System.Globalization;
using System.Text.RegularExpressions;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>
/// The hours of one day as people write them: <c>8–12, 13–17</c>, <c>8:00-12:00 a 13:00-17:30</c>, <c>9.30–11</c>. An
/// empty line is a closed day.
/// </summary>
public static partial class DayTimes
{
    public static string Write(IEnumerable<Hours.Slot> ofOneDay) =>
        string.Join(", ", ofOneDay.Select(slot => $"{Time(slot.From)}–{Time(slot.To)}"));

    /// <summary>As the map keeps hours, without the day: <c>08:00-12:00,13:00-17:00</c>.</summary>
    public static Reading Read(string typed)
    {
        var spans = Span().Matches(typed);
        var rest = Span().Replace(typed, "").Trim(' ', ',', ';', '\u00a0');
        if (spans.Count == 0 || !Joins().IsMatch(rest))
        {
            return new Reading(new Wrong("record.wrong.hours"));
        }

        var slots = new List<(TimeOnly From, TimeOnly To)>();
        foreach (Match span in spans)
        {
            if (At(span, "h1", "m1") is not { } from || At(span, "h2", "m2") is not { } to || to <= from || slots.Any(slot => slot.To > from))
            {
                return new Reading(new Wrong("record.wrong.hours.order"));
            }

            slots.Add((from, to));
        }

        return new Reading(string.Join(',', slots.Select(slot => $"{slot.From:HH:mm}-{slot.To:HH:mm}")));
    }

    private static TimeOnly? At(Match span, string hour, string minute)
    {
        var (hours, minutes) = (int.Parse(span.Groups[hour].Value, CultureInfo.InvariantCulture), span.Groups[minute] is { Success: true, Value: var written } ? int.Parse(written, CultureInfo.InvariantCulture) : 0);
        return hours == 24 && minutes == 0 ? new TimeOnly(23, 59) : hours > 23 || minutes > 59 ? null : new TimeOnly(hours, minutes);
    }

    private static string Time(TimeOnly time) => time.ToString(time.Minute == 0 ? "%H" : "H:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<h1>\d{1,2})(?:[:.](?<m1>\d{2}))?\s*(?:-|–|—|až|to|до)\s*(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))?")]
    private static partial Regex Span();

    /// <summary>Between two spans people write a comma or a word for "and".</summary>
    [GeneratedRegex(@"^(?:[\s,;]|\ba\b|\band\b|\bі\b|\bта\b)*$")]
    private static partial Regex Joins();
}
