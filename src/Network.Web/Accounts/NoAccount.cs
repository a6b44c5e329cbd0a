using Microsoft.AspNetCore.Identity;

namespace Network.Web.Accounts;

/// <summary>
/// Stands in where an address has no account that a password opens: the password is hashed and compared all the same, so
/// that the time of an answer tells nothing. One for the whole process: a hash made for the comparison would double that time.
/// </summary>
public sealed class NoAccount(IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { Name = "", Email = "" };
    private readonly string hash = hasher.HashPassword(Nobody, Secret.New());

    public void Compare(string password) => hasher.VerifyHashedPassword(Nobody, hash, password);
}
