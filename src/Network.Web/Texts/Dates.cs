namespace Network.Web.Texts;

/// <summary>Days as people write them. Patterns stand in the PO files, names of months come from the culture.</summary>
public static class Dates
{
    /// <summary>3. 11. 2026, 3 November 2026</summary>
    public static string Date(this Text text, DateOnly day) => text.Pattern(day, text["format.date"]);

    /// <summary>3. 11., 3 November: where the year is clear.</summary>
    public static string DayAndMonth(this Text text, DateOnly day) => text.Pattern(day, text["format.date.noyear"]);

    /// <summary>3. listopadu, 3 November: in running text.</summary>
    public static string DayInWords(this Text text, DateOnly day) => text.Pattern(day, text["format.date.words"]);

    /// <summary>st 25. 11. v 17:00</summary>
    public static string Moment(this Text text, DateTime local) => text["format.moment",
        ("day", text.DayShort(local.DayOfWeek)),
        ("date", text.DayAndMonth(DateOnly.FromDateTime(local))),
        ("time", local.ToString("H:mm", text.Language.Culture))];

    /// <summary>3.–5. 11. 2026; an open end gives "od 3. 11. 2026" or "do 5. 11. 2026", two open ends nothing.</summary>
    public static string Span(this Text text, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } start, null) => text["format.span.from", ("date", text.Date(start))],
        (null, { } end) => text["format.span.to", ("date", text.Date(end))],
        ({ } start, { } end) => text.Span(start, end),
    };

    public static string DayLong(this Text text, DayOfWeek day) => text["day.long." + Name(day)];

    public static string DayShort(this Text text, DayOfWeek day) => text["day.short." + Name(day)];

    private static string Span(this Text text, DateOnly from, DateOnly to)
    {
        if (from == to) return text.Date(from);
        if (from.Year != to.Year) return $"{text.Date(from)} – {text.Date(to)}";
        if (from.Month != to.Month) return $"{text.DayAndMonth(from)} – {text.Date(to)}";
        return $"{text.Pattern(from, text["format.date.day"])}–{text.Date(to)}";
    }

    // A single letter would be a standard format of .NET, hence the percent sign.
    private static string Pattern(this Text text, DateOnly day, string pattern) =>
        NoBreak.In(day.ToString(pattern.Length == 1 ? "%" + pattern : pattern, text.Language.Culture));

    private static string Name(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();
}
