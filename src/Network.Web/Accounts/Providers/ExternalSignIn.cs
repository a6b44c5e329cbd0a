using Network.Graph;

namespace Network.Web.Accounts.Providers;

/// <summary>An account at a provider that opens an account here.</summary>
/// <param name="Provider">Key of the provider, which may be gone from the configuration.</param>
public sealed record ExternalSignIn(string Id, string Provider)
{
    public const string Label = "ExternalSignIn";

    public static ExternalSignIn Of(Node node) => new(node.Id, node.Properties.Text("provider")!);

    public static string CodeOf(string provider, string subject) => $"{provider} {subject}";
}
