using FsCheck.Xunit;
using Network.Graph;
using Network.Web.Shared;

namespace Network.Tests.Shared;

public sealed class PeriodTests
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Property(MaxTest = 500)]
    public void A_day_is_before_in_or_after_a_period_that_has_days(short? from, short? length, short day)
    {
        var period = new Period(Day(from), from is null ? Day(length) : Day(from + Math.Abs((int)(length ?? 0))));
        var asked = Day(day)!.Value;
        Assert.Equal(1, new[] { period.BeginsAfter(asked), period.Contains(asked), period.EndedBefore(asked) }.Count(answer => answer));
    }

    [Property]
    public void The_first_and_the_last_day_belong_to_it(short from, byte length)
    {
        var period = new Period(Day(from), Day(from + length));
        Assert.True(period.Contains(period.From!.Value) && period.Contains(period.To!.Value));
        Assert.False(period.Contains(period.From.Value.AddDays(-1)) || period.Contains(period.To.Value.AddDays(1)));
    }

    [Property]
    public void A_period_without_days_is_always(short day) => Assert.True(new Period(null, null).Contains(Day(day)!.Value));

    [Property]
    public void Days_are_read_from_properties(short from, byte length)
    {
        var period = new Period(Day(from), Day(from + length));
        Assert.Equal(period, Period.Of(new Properties { { "validFrom", period.From }, { "validTo", period.To } }));
    }

    private static DateOnly? Day(int? offset) => offset is { } days ? Start.AddDays(days) : null;
}
