using Network.Web.Shared;
using Network.Web.Texts;

namespace Network.Web.Letters;

/// <summary>
/// Where this platform is on the web (<c>Site:Address</c>). A letter has no request to learn it from, and must never
/// learn it from one: a forged Host would then send people elsewhere.
/// </summary>
public sealed record LetterAddress(Uri Site)
{
    /// <exception cref="SettingsUnusableException">It is no web address.</exception>
    public static LetterAddress Of(IConfiguration configuration)
    {
        var named = configuration["Site:Address"] is { Length: > 0 } text ? text : "http://localhost:5080";
        return Uri.TryCreate(named, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Query.Length + site.Fragment.Length == 0
            ? new LetterAddress(site)
            : throw new SettingsUnusableException($"Site__Address is \"{named}\"; it must be the web address of this platform, such as https://network.example.org.");
    }

    /// <summary>A page of ours in the language.</summary>
    /// <exception cref="ArgumentException">The path would lead elsewhere.</exception>
    public Uri Of(PageLanguage language, string path)
    {
        if (path is not ['/', ..] || path is ['/', '/' or '\\', ..] || path.Any(sign => char.IsControl(sign) || char.IsWhiteSpace(sign)))
        {
            throw new ArgumentException($"{path} is no page of ours.", nameof(path));
        }

        return new Uri(Site.AbsoluteUri.TrimEnd('/') + language.Prefix + path);
    }
}
