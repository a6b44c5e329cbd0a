using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Network.Provider;

/// <summary>What the provider signs with. A key that was taken back is kept, to sign with it as a thief would.</summary>
internal sealed class Keys
{
    public SigningCredentials Current { get; private set; } = New();

    public SigningCredentials? TakenBack { get; private set; }

    /// <summary>In place, for the server reads the list with each request.</summary>
    public void Change(List<SigningCredentials> published)
    {
        (TakenBack, Current) = (Current, New());
        published.Clear();
        published.Add(Current);
    }

    private static SigningCredentials New() =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") }, SecurityAlgorithms.RsaSha256);
}
