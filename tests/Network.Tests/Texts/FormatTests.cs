using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Tests.Texts;

/// <summary>No-break spaces are written as ordinary ones here, NoBreakTests watch them.</summary>
public sealed class FormatTests
{
    private static readonly DateOnly Day = new(2026, 11, 3);

    private static readonly Hours.Slot[] Week = [.. Enumerable.Range(0, 5).Select(day => new Hours.Slot(day, new(8, 0), new(16, 0)))];

    [Theory]
    [InlineData("cs", "3. 11. 2026", "3. 11.", "3. listopadu", "3.–5. 11. 2026")]
    [InlineData("en", "3 November 2026", "3 November", "3 November", "3–5 November 2026")]
    [InlineData("uk", "3 листопада 2026", "3 листопада", "3 листопада", "3–5 листопада 2026")]
    public void Dates_are_written_as_people_write_them(string language, string full, string noYear, string words, string span)
    {
        var text = Words.In(language);
        Assert.Equal(full, Plain(text.Date(Day)));
        Assert.Equal(noYear, Plain(text.DayAndMonth(Day)));
        Assert.Equal(words, Plain(text.DayInWords(Day)));
        Assert.Equal(span, Plain(text.Span(Day, Day.AddDays(2))));
    }

    [Fact]
    public void A_span_of_days_names_no_more_than_it_must()
    {
        var text = Words.In("cs");
        Assert.Equal("3. 11. – 3. 12. 2026", Plain(text.Span(Day, Day.AddMonths(1))));
        Assert.Equal("3. 11. 2026 – 3. 11. 2027", Plain(text.Span(Day, Day.AddYears(1))));
        Assert.Equal("3. 11. 2026", Plain(text.Span(Day, Day)));
        Assert.Equal("od 3. 11. 2026", Plain(text.Span(Day, null)));
        Assert.Equal("do 3. 11. 2026", Plain(text.Span(null, Day)));
        Assert.Equal("", text.Span(null, null));
        Assert.Equal("út 3. 11. v 17:00", Plain(text.Moment(new DateTime(2026, 11, 3, 17, 0, 0))));
    }

    [Theory]
    [InlineData("cs", "po–pá 8–16", "dnes 8–16")]
    [InlineData("en", "Mon–Fri 8:00–16:00", "today 8:00–16:00")]
    [InlineData("uk", "пн–пт 8:00–16:00", "сьогодні 8:00–16:00")]
    public void Opening_hours_read_like_a_door(string language, string week, string today)
    {
        Assert.Equal(week, Words.In(language).Hours(Week));
        Assert.Equal(today, Plain(Words.In(language).HoursToday(Week, Day)));
    }

    [Fact]
    public void Days_of_the_same_hours_stand_together()
    {
        Hours.Slot[] hours = [new(0, new(8, 0), new(17, 0)), new(2, new(8, 0), new(17, 0)), new(1, new(7, 30), new(12, 0))];
        Assert.Equal("po, st 8–17; út 7:30–12", Words.In("cs").Hours(hours));
        Assert.Equal("út 9–12, čt 13–17", Words.In("cs").Hours((Hours.Slot[])[new(1, new(9, 0), new(12, 0)), new(3, new(13, 0), new(17, 0))]));
        Assert.Equal("dnes zavřeno", Words.In("cs").HoursToday(Week, new DateOnly(2026, 11, 1)));
    }

    [Theory]
    [InlineData(0.42, "400 m")]
    [InlineData(1.24, "1,2 km")]
    [InlineData(9.3, "9 km")]
    public void Distances_are_as_exact_as_needed(double kilometres, string words) =>
        Assert.Equal(words, Plain(Words.In("cs").Distance(kilometres)));

    [Theory]
    [InlineData("cs", "a, b a c", "1 500 Kč")]
    [InlineData("en", "a, b and c", "CZK 1,500")]
    [InlineData("uk", "a, b і c", "1 500 Kč")]
    public void Lists_and_money_follow_the_language(string language, string list, string money)
    {
        Assert.Equal(list, Plain(Words.In(language).List(["a", "b", "c"])));
        Assert.Equal(money, Plain(Words.In(language).Money(1500)));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
