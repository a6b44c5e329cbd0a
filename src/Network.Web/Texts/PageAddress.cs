namespace Network.Web.Texts;

/// <summary>What was asked for, as it came: an error page shown in its place still links to the same page elsewhere.</summary>
/// <param name="Language">The language that the path named.</param>
/// <param name="Outer">Where the application hangs in its host, before the language.</param>
/// <param name="Path">The page itself, without the language.</param>
/// <param name="Query">The question part.</param>
public sealed record PageAddress(PageLanguage Language, PathString Outer, PathString Path, QueryString Query)
{
    private const int LongestQuery = 4096;

    /// <summary>The same page in another language.</summary>
    public string In(PageLanguage other) => $"{Outer}{other.Prefix}{Path}{KeptQuery}";

    // An address refused for its length must not come back in every link of the refusal.
    private QueryString KeptQuery => Query.Value?.Length > LongestQuery ? QueryString.Empty : Query;
}
