using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Competences;

public enum LanguageMode
{
    /// <summary>The staff speak it.</summary>
    Staff,

    /// <summary>An interpreter or intercultural worker is there or comes along.</summary>
    OnSite,

    /// <summary>An interpreter on the telephone.</summary>
    Phone,
}

/// <summary>That a language is spoken somewhere: in which mode, on which days, how surely.</summary>
public sealed record SpokenLanguage(string Language, LanguageMode Mode, Hours Hours, LocalText Note, Period Validity, Verification Verification, Confidence Confidence)
{
    /// <summary>After so long without verification nobody may rely on it.</summary>
    private const int MonthsOfTrust = 12;

    public static SpokenLanguage Of(Row row)
    {
        var properties = row.Properties("props");
        return new SpokenLanguage(
            row.Required("language"),
            Enum.Parse<LanguageMode>(properties.Text("mode")!, ignoreCase: true),
            Hours.Parse(properties.List("hours")),
            LocalText.Of(properties, "note"),
            Period.Of(properties),
            Verification.Of(properties),
            properties.Confidence());
    }

    /// <summary>Verified once, but so long ago that it counts as a gap.</summary>
    public bool IsStale(DateOnly day) => Verification.On?.AddMonths(MonthsOfTrust) < day;

    public ClaimState State(DateOnly day) => Verification.State(day);
}
