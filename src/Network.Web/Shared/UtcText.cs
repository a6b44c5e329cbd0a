using System.Globalization;

namespace Network.Web.Shared;

/// <summary>Moments as texts of one length, so that both engines compare them as texts.</summary>
internal static class UtcText
{
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Read(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
