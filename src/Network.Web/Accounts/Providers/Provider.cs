using Network.Web.Letters;

namespace Network.Web.Accounts.Providers;

/// <summary>An organisation's own sign-in that the operator trusts to say who somebody is (OpenID Connect).</summary>
/// <param name="Number">Its place in the configuration.</param>
/// <param name="Key">Short name in addresses and in the store; it never changes, or all links with it are lost.</param>
/// <param name="Title">As people know it.</param>
public sealed record Provider(string Number, string Key, string Title, Uri Authority, string ClientId, string ClientSecret)
{
    /// <summary>It always asks for a second factor. Otherwise a token has to say so each time.</summary>
    public bool Strong { get; init; }

    /// <summary>How long one answer may take. A sign-in needs two or three of them before a page must come.</summary>
    public TimeSpan Patience { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>Domains of the addresses that it may vouch for; empty: all.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Its name inside of the authentication.</summary>
    public string Scheme => SchemeOf(Number);

    /// <summary>Where it sends people back to, without a language: one address is registered with it.</summary>
    public string ReturnPath => $"/sign-in/oidc/{Key}/callback";

    public static string SchemeOf(string number) => "provider-" + number;

    public bool VouchesFor(EmailAddress address) => Domains.Count == 0 || Domains.Contains(address.Domain, StringComparer.Ordinal);

    /// <summary>Without the secret, wherever it may be written.</summary>
    public override string ToString() => $"{Key} {Authority}";
}
