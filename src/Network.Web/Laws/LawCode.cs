using System.Text.RegularExpressions;

namespace Network.Web.Laws;

/// <summary>
/// The code of a provision as it comes in an address: <c>561/2004 § 36</c> may arrive with its slash still encoded,
/// with no-break spaces from a copied citation, or with a slash at the end.
/// </summary>
internal static partial class LawCode
{
    public static string Of(string path) =>
        Spaces().Replace(path.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), " ").Trim(' ', '/');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
