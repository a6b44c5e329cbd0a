namespace Network.Web.Shared;

/// <summary>Days are those of Prague, wherever the server stands.</summary>
public static class LocalDay
{
    private static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(Moment(moment));

    public static DateOnly Today(TimeProvider clock) => Of(clock.GetUtcNow());

    /// <summary>What the clocks of Prague showed then.</summary>
    public static DateTime Moment(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Prague).DateTime;
}
