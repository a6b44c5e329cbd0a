using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Accounts;

/// <summary>Passkeys, each a node of its own: a credential id is found without knowing whose it is.</summary>
public sealed partial class AccountStore : IUserPasskeyStore<Account>
{
    private const string Passkey = "Passkey";

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var code = Base64Url.EncodeToString(passkey.CredentialId);
        return acts.DoAsync(
            new Act("account.passkey").To(Account.Label, user.Id),
            async writer =>
            {
                if (await writer.FindAsync(Passkey, code) is { } known)
                {
                    await writer.ChangeAsync(known.Id, known.Version, PropertiesOf(code, passkey));
                    return known.Id;
                }

                var made = (await writer.CreateAsync(Passkey, PropertiesOf(code, passkey))).Node;
                await writer.LinkAsync(user.Id, "HAS", made.Id);
                await letters.ChangedAsync(writer, user.Id, SignInChange.Passkey);
                return made.Id;
            },
            cancellationToken);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await graph.ReadAsync(reader => reader.NeighboursAsync(user.Id, "HAS", Direction.Out), cancellationToken)).Where(own => own.Node.Label == Passkey).Select(own => PasskeyOf(own.Node.Properties))];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var owners = await graph.ReadAsync<IReadOnlyList<Neighbour>>(
            async reader => await reader.FindAsync(Passkey, Base64Url.EncodeToString(credentialId)) is { } found ? await reader.NeighboursAsync(found.Id, "HAS", Direction.In) : [],
            cancellationToken);
        return owners is [{ Node: var owner }] ? Account.Of(owner, sealing.Unprotect) : null;
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await GetPasskeysAsync(user, cancellationToken)).FirstOrDefault(passkey => passkey.CredentialId.AsSpan().SequenceEqual(credentialId));

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => acts.DoAsync(
        new Act("account.passkey.remove").To(Account.Label, user.Id),
        async writer =>
        {
            var own = (await writer.NeighboursAsync(user.Id, "HAS", Direction.Out)).FirstOrDefault(one => one.Node.Label == Passkey && one.Node.Code == Base64Url.EncodeToString(credentialId));
            return own is not null && await writer.EraseAsync(own.Node.Id);
        },
        cancellationToken);

    private static Properties PropertiesOf(string code, UserPasskeyInfo passkey) => new()
    {
        { "code", code },
        { "name", passkey.Name },
        { "createdAt", passkey.CreatedAt.ToString("O") },
        { "publicKey", Convert.ToBase64String(passkey.PublicKey) },
        { "signCount", (long)passkey.SignCount },
        { "transports", passkey.Transports },
        { "userVerified", passkey.IsUserVerified },
        { "backupEligible", passkey.IsBackupEligible },
        { "backedUp", passkey.IsBackedUp },
        { "attestation", Convert.ToBase64String(passkey.AttestationObject) },
        { "clientData", Convert.ToBase64String(passkey.ClientDataJson) },
    };

    private static UserPasskeyInfo PasskeyOf(Properties kept) => new(
        Base64Url.DecodeFromChars(kept.Text("code")),
        Convert.FromBase64String(kept.Text("publicKey")!),
        DateTimeOffset.Parse(kept.Text("createdAt")!, CultureInfo.InvariantCulture),
        (uint)kept.Number("signCount")!.Value,
        [.. kept.List("transports")],
        kept.Flag("userVerified"),
        kept.Flag("backupEligible"),
        kept.Flag("backedUp"),
        Convert.FromBase64String(kept.Text("attestation")!),
        Convert.FromBase64String(kept.Text("clientData")!))
    { Name = kept.Text("name") };
}
