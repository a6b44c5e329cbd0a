using Microsoft.AspNetCore.Identity;
using Network.Graph;
using Network.Web.Accounts.Providers;
using Network.Web.Audit;
using Network.Web.Retention;

namespace Network.Web.Accounts;

/// <summary>Gathers what the platform holds about a person, and lets it go.</summary>
public sealed class OwnDataStore(IGraph graph, Acts acts, SessionStore sessions, AuditStore audit, UserManager<Account> accounts)
{
    private const int Deeds = 10_000;

    public async Task<OwnData> GatherAsync(Account account, CancellationToken cancel)
    {
        var roles = await graph.ReadAsync(reader => reader.NeighboursAsync(account.Id, "ACTS_IN", Direction.Out), cancel);
        var own = await graph.ReadAsync(reader => reader.NeighboursAsync(account.Id, "HAS", Direction.Out), cancel);
        var mine = await audit.FindAsync(AuditFilter.Of(account.Id), cancel, Deeds);
        var aboutMe = await audit.FindAsync(AuditFilter.Of(account.Id) with { Actor = null, Subject = account.Id }, cancel, Deeds);
        return new OwnData(
            account.Name,
            account.Email,
            account.Language,
            account.CreatedOn,
            account.PasswordHash is not null,
            account.SecondFactor,
            [.. (await accounts.GetPasskeysAsync(account)).Select(passkey => new OwnData.Key(passkey.Name, passkey.CreatedAt))],
            await sessions.OfAsync(account.Id, cancel),
            [.. own.Where(one => one.Node.Label == ExternalSignIn.Label).Select(one => new OwnData.Elsewhere(one.Node.Properties.Text("provider")!, one.Node.Properties.Text("subject")!))],
            [.. account.InstanceRoles.Select(role => new OwnData.Membership(role, null, null)), .. roles.Select(role => new OwnData.Membership(role.LinkProperties.Text("role")!, role.Node.Properties.Text("name"), role.LinkProperties.Date("since")))],
            [.. mine.Select(one => DeedOf(one.Entry, false)), .. aboutMe.Select(one => DeedOf(one.Entry, true))]);
    }

    /// <summary>
    /// Takes the account away for good, with its keys, devices, letters and roles. Records of acts keep its id, which then means
    /// nobody.
    /// </summary>
    /// <returns>False where nobody would be left to administer the platform.</returns>
    public Task<bool> EraseAsync(Account account, CancellationToken cancel) => acts.DoAsync(
        new Act("account.erase").To(Account.Label, account.Id),
        async writer =>
        {
            if (await KeepersOfPlatform.IsLastAsync(writer, account.Id))
            {
                writer.Abandon();
                return false;
            }

            return await Erasing.EraseAsync(writer, account.Id);
        },
        cancel);

    private static OwnData.Deed DeedOf(AuditEntry entry, bool aboutMe) => new(entry.At, entry.Act, entry.SubjectLabel, entry.Subject, aboutMe);
}
