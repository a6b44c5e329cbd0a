using System.Globalization;
using Network.Graph;

namespace Network.Web.Accounts;

/// <summary>How somebody signed in.</summary>
public enum SignInMethod
{
    Passkey,
    Password,

    /// <summary>A password and a code of the generator.</summary>
    Code,

    /// <summary>A password and a recovery code.</summary>
    Recovery,

    /// <summary>A link in a letter.</summary>
    Link,

    /// <summary>An OpenID Connect provider.</summary>
    Provider,
    Demo,
}

/// <summary>A device on which an account is signed in, as its owner sees it.</summary>
public sealed record Session(string Id, SignInMethod Method, string? Device, string? Network, DateTimeOffset StartedAt, DateTimeOffset SeenAt)
{
    /// <summary>Without a visit it ends after this.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(30);

    /// <summary>A visit is written down at most this often.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(10);

    /// <summary>Whether the method is strong by itself. A provider's is not: it has to say so.</summary>
    public static bool Strong(SignInMethod method) => method is not (SignInMethod.Password or SignInMethod.Link or SignInMethod.Provider);

    public static Session Of(Node node) => new(
        node.Id,
        Enum.Parse<SignInMethod>(node.Properties.Text("method")!, ignoreCase: true),
        node.Properties.Text("device"),
        node.Properties.Text("network"),
        Moment(node.Properties, "startedAt"),
        Moment(node.Properties, "seenAt"));

    public static DateTimeOffset Moment(Properties kept, string key) => DateTimeOffset.Parse(kept.Text(key)!, CultureInfo.InvariantCulture);
}
