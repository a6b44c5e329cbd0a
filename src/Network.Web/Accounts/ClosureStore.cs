using Network.Graph;
using Network.Web.Audit;
using Network.Web.Letters;
using Network.Web.Shared;

namespace Network.Web.Accounts;

/// <summary>An account that nobody may sign in with; it is erased thirty days after it was closed.</summary>
public sealed record ClosedAccount(string Account, string Name, string Email, DateOnly Closed);

/// <summary>Closes accounts and opens them again.</summary>
public sealed class ClosureStore(Acts acts, TimeProvider clock)
{
    /// <summary>Whoever is signed in with it is out everywhere at once; roles stay for the case that it is opened again.</summary>
    public Task<RemovalResult> CloseAsync(EmailAddress address, CancellationToken cancel)
    {
        var act = new Act("account.close");
        return acts.DoAsync(
            act,
            async writer =>
            {
                var result = await writer.FindAsync(Account.Label, address.Key) is { } account && account.Properties.Date("disabledOn") is null
                    ? await CloseAsync(writer, act, account)
                    : RemovalResult.NotThere;
                if (result != RemovalResult.Done)
                {
                    writer.Abandon();
                }

                return result;
            },
            cancel);
    }

    /// <returns>False where there is no such closed account.</returns>
    public Task<bool> ReopenAsync(string id, CancellationToken cancel) => acts.DoAsync(
        new Act("account.reopen").To(Account.Label, id),
        async writer =>
        {
            if (await writer.FindAsync(id) is not { Label: Account.Label, Retired: false } account || account.Properties.Date("disabledOn") is null)
            {
                writer.Abandon();
                return false;
            }

            return await writer.ChangeAsync(id, account.Version, new Properties { { "disabledOn", null } }) is ChangeResult.Changed;
        },
        cancel);

    /// <summary>Names and addresses of people, so the reading is written down.</summary>
    public Task<IReadOnlyList<ClosedAccount>> ClosedAsync(CancellationToken cancel) => acts.ReadAsync<IReadOnlyList<ClosedAccount>>(
        new Act("people.read"),
        async reader => [.. (await reader.QueryAsync("accounts/closed")).Select(row => new ClosedAccount(row.Required("account"), row.Required("name"), row.Required("email"), row.Date("closed")!.Value))],
        cancel);

    private async Task<RemovalResult> CloseAsync(IGraphWriter writer, Act act, Node account)
    {
        if (await KeepersOfPlatform.IsLastAsync(writer, account.Id))
        {
            return RemovalResult.LastOperator;
        }

        act.To(Account.Label, account.Id);
        await writer.ChangeAsync(account.Id, account.Version, new Properties { { "disabledOn", LocalDay.Today(clock) } });
        await SessionStore.EndAllAsync(writer, account.Id);
        return RemovalResult.Done;
    }
}
