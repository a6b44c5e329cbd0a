namespace Network.Web.Accounts;

/// <param name="Key">Shared secret to be read into a generator; null once it is on.</param>
/// <param name="CodesLeft">Unused recovery codes.</param>
public sealed record SecondFactorPage(bool On, string? Key, string? Sealed, string Email, int CodesLeft, string? Next, string? Error)
{
    /// <summary>What the QR code says to a generator.</summary>
    public string Address(string site) => $"otpauth://totp/{Uri.EscapeDataString(site)}:{Uri.EscapeDataString(Email)}?secret={Key}&issuer={Uri.EscapeDataString(site)}&digits=6";

    /// <summary>For those who type it.</summary>
    public string Spelled => string.Join(' ', (Key ?? "").Chunk(4).Select(four => new string(four)));
}

public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, string? Next);
