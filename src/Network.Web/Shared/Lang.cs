using System.Globalization;

namespace Network.Web.Shared;

/// <summary>Values for <c>lang</c> of text that is not in the language of the page.</summary>
public static class Lang
{
    /// <summary>For what is always Czech, such as an address or an official name; null where the page is Czech.</summary>
    public static string? OfCzech => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cs" ? null : "cs";
}
