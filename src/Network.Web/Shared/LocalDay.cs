namespace Network.Web.Shared;

/// <summary>Days are those of Prague, wherever the server stands.</summary>
public static class LocalDay
{
    private static readonly TimeZoneInfo Prague = TimeZoneInfo.FindSystemTimeZoneById("Europe/Prague");

    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Prague).DateTime);
}
