using System.Globalization;

namespace Network.Web.Texts;

/// <summary>
/// A language of the pages, described by the header of its PO file: <c>Language</c>, <c>X-Culture</c> for dates and
/// numbers, <c>X-Own-Name</c> for the switch and <c>X-Order</c> for its place there. A new file adds a language.
/// </summary>
public sealed record PageLanguage(string Code, CultureInfo Culture, string OwnName, int Order)
{
    public const string CzechCode = "cs";

    /// <summary>What the address begins with: nothing for Czech, <c>/uk</c> for Ukrainian.</summary>
    public string Prefix => Code == CzechCode ? "" : "/" + Code;

    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    internal static PageLanguage Of(PoFile file) => new(
        file.Headers["Language"],
        CultureInfo.GetCultureInfo(file.Headers.GetValueOrDefault("X-Culture", file.Headers["Language"])),
        file.Headers["X-Own-Name"],
        int.Parse(file.Headers.GetValueOrDefault("X-Order", "99"), CultureInfo.InvariantCulture));
}
