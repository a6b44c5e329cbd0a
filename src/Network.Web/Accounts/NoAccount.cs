using Microsoft.AspNetCore.Identity;

namespace Network.Web.Accounts;

/// <summary>
/// Stands in where an address has no account: its password is hashed and compared all the same, so that the time of an
/// answer tells nothing.
/// </summary>
public sealed class NoAccount(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { Name = "", Email = "" };
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(Nobody, Secret.New()));

    public void Compare(string password) => hasher.VerifyHashedPassword(Nobody, hash.Value, password);
}
