using System.Text.RegularExpressions;
using Network.Web.Letters;
using Network.Web.Shared;

namespace Network.Web.Accounts.Providers;

/// <summary>The providers that people may sign in with (section <c>Oidc:Providers</c> of the configuration).</summary>
public sealed partial class ProviderList
{
    public const string Section = "Oidc:Providers";

    public required IReadOnlyList<Provider> All { get; init; }

    public Provider? Find(string key) => All.FirstOrDefault(provider => provider.Key == key);

    public Provider OfScheme(string scheme) => All.Single(provider => provider.Scheme == scheme);

    /// <exception cref="SettingsUnusableException">What is named cannot be used.</exception>
    public static ProviderList Of(IConfiguration configuration)
    {
        var all = configuration.GetSection(Section).GetChildren().Select(ProviderOf).ToArray();
        return all.GroupBy(provider => provider.Key).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw Wrong(twice.Last().Number, "Key", $"is {twice.Key}, which another provider has too")
            : new ProviderList { All = all };
    }

    private static Provider ProviderOf(IConfigurationSection section)
    {
        var key = Wanted(section, "Key");
        if (!ShortName().IsMatch(key)) throw Wrong(section.Key, "Key", $"is \"{key}\"; up to 20 of a-z, 0-9 and - are allowed, as it stands in addresses");
        return new Provider(section.Key, key, Wanted(section, "Title"), AuthorityOf(section), Wanted(section, "ClientId"), Wanted(section, "ClientSecret"))
        {
            Strong = section["Strong"] is not { Length: > 0 } strong ? false : bool.TryParse(strong, out var yes) ? yes : throw Wrong(section.Key, "Strong", $"is {strong}; it can be true or false"),
            Patience = PatienceOf(section),
            Scopes = ["openid", .. Words(section["Scopes"] ?? "email").Where(scope => scope != "openid")],
            Domains = [.. Words(section["Domains"]).Select(domain => EmailAddress.TryParse("x@" + domain)?.Domain ?? throw Wrong(section.Key, "Domains", $"has \"{domain}\", no name of a domain"))],
        };
    }

    private static Uri AuthorityOf(IConfigurationSection section)
    {
        var named = Wanted(section, "Authority");
        if (!Uri.TryCreate(named, UriKind.Absolute, out var authority) || authority.Scheme is not ("http" or "https") || authority.Query.Length + authority.Fragment.Length + authority.UserInfo.Length > 0)
        {
            throw Wrong(section.Key, "Authority", $"is \"{named}\"; it must be the address that the provider calls its issuer, such as https://login.example.org/realms/town");
        }

        return authority.Scheme == "https" || authority.IsLoopback ? authority : throw Wrong(section.Key, "Authority", $"begins with http:, but {authority.Host} is another machine; secrets go there, so it must be https:");
    }

    private static TimeSpan PatienceOf(IConfigurationSection section) => int.TryParse(section["Patience"] ?? "4", out var seconds) && seconds is > 0 and <= 60
        ? TimeSpan.FromSeconds(seconds)
        : throw Wrong(section.Key, "Patience", $"is {section["Patience"]}; it is a number of seconds from 1 to 60");

    private static string Wanted(IConfigurationSection section, string key) => section[key]?.Trim() is { Length: > 0 } found ? found : throw Wrong(section.Key, key, "is missing");

    private static string[] Words(string? list) => (list ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    private static SettingsUnusableException Wrong(string number, string key, string what) => new($"Oidc__Providers__{number}__{key} {what}. See docs/operations.md, Sign-in with the organisation's accounts.");

    [GeneratedRegex(@"\A[a-z0-9-]{1,20}\z")]
    private static partial Regex ShortName();
}
