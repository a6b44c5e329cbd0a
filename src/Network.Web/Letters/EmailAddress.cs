using System.Globalization;
using System.Text.RegularExpressions;

namespace Network.Web.Letters;

/// <summary>
/// One address that a letter can go to. Narrower than RFC 5321 on purpose: no quoted local part, no address literal, no
/// host without a dot, nothing but ASCII before the at sign. What else the standard allows is used to smuggle a second
/// recipient or header past a server, not by people. A domain may be international; it is kept in ASCII (IDNA).
/// </summary>
public sealed partial record EmailAddress
{
    private const int LongestLocal = 64;
    private const int Longest = 254;
    private static readonly IdnMapping Domains = new() { UseStd3AsciiRules = true, AllowUnassigned = false };

    private EmailAddress(string local, string domain) => (Local, Domain) = (local, domain);

    public string Local { get; }

    /// <summary>Lower case, <c>xn--</c> where it is international.</summary>
    public string Domain { get; }

    /// <summary>
    /// Same for every spelling of one mailbox: hosts that tell <c>Jana</c> from <c>jana</c> exist in the standard only.
    /// </summary>
    public string Key => $"{Local.ToLowerInvariant()}@{Domain}";

    /// <summary>With the domain in its own letters.</summary>
    public string Shown => $"{Local}@{Domains.GetUnicode(Domain)}";

    /// <summary>Null where it is no address; spaces around it are nobody's mistake, a line break is.</summary>
    public static EmailAddress? TryParse(string? typed)
    {
        var text = typed?.Trim(' ') ?? "";
        var at = text.LastIndexOf('@');
        if (at is < 1 or > LongestLocal || text.Length > Longest || !LocalPart().IsMatch(text.AsSpan(0, at))) return null;
        return InAscii(text[(at + 1)..]) is { } domain && DomainName().IsMatch(domain) && at + 1 + domain.Length <= Longest
            ? new EmailAddress(text[..at], domain)
            : null;
    }

    public bool Equals(EmailAddress? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it goes to a mail server.</summary>
    public override string ToString() => $"{Local}@{Domain}";

    private static string? InAscii(string domain)
    {
        try
        {
            return Domains.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null; // no name of a host
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z")]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])\z")]
    private static partial Regex DomainName();
}
