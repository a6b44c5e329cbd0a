using Network.Graph;

namespace Network.Web.Shared;

/// <summary>From the first to the last day, both inclusive; an open end has no day.</summary>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    public static Period Of(Properties properties, string from = "validFrom", string to = "validTo") => new(properties.Date(from), properties.Date(to));

    public bool Contains(DateOnly day) => !(From > day) && !(To < day);

    public bool EndedBefore(DateOnly day) => To < day;

    public bool BeginsAfter(DateOnly day) => From > day;

    /// <summary>The same period, cut off before a day.</summary>
    public Period EndingBefore(DateOnly day) => To < day ? this : this with { To = day.AddDays(-1) };
}
