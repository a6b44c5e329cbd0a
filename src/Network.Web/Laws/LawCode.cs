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

    /// <summary>The code as it is cited: <c>561/2004 Sb., § 36</c>; EU acts keep their own form.</summary>
    public static string Cited(string code) => code.Split(' ') switch
    {
        ["EU", var number, .. var rest] => string.Join(' ', ["(EU)", number, .. rest]),
        [var number, ..] when code.Length > number.Length => $"{number} Sb., {code[(number.Length + 1)..]}",
        _ => code + " Sb.",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
