using FsCheck.Xunit;
using Network.Web.Shared;

namespace Network.Tests.Shared;

public sealed class HoursTests
{
    [Property(MaxTest = 500)]
    public void Hours_come_back_as_they_were_written(ushort[] picks)
    {
        var hours = Made(picks);
        Assert.Equal(hours, Hours.Parse(hours.ToItems()));
        Assert.Equal(hours.ToItems(), Hours.Parse(hours.ToItems()).ToItems());
        Assert.Equal(hours.Slots.Count, hours.ToItems().Count);
    }

    [Property(MaxTest = 500)]
    public void Anything_typed_is_read_without_an_error(string?[] items) => Assert.NotNull(Hours.Parse(items.OfType<string>()));

    [Fact]
    public void Days_before_one_range_share_it() =>
        Assert.Equal(["mo 08:00-17:00", "we 08:00-17:00"], Hours.Parse(["mo,we 08:00-17:00"]).ToItems());

    [Fact]
    public void A_written_day_is_the_day_of_the_calendar() =>
        Assert.Single(Hours.Parse(["we 08:00-17:00"]).On(new DateOnly(2026, 11, 25)));

    private static Hours Made(ushort[] picks) => Hours.Parse(picks.Select(pick =>
        $"{new[] { "mo", "tu", "we", "th", "fr", "sa", "su" }[pick % 7]} {new TimeOnly(pick % 24, pick % 60):HH:mm}-{new TimeOnly(pick / 7 % 24, pick / 3 % 60):HH:mm}"));
}
