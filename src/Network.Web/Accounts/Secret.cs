using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Network.Web.Accounts;

/// <summary>A random secret that opens something once: 256 bits for the person, only its hash for the store.</summary>
public static class Secret
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string Hash(string secret) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
