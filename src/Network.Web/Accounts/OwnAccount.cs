using Microsoft.AspNetCore.Identity;
using Network.Web.Rights;

namespace Network.Web.Accounts;

internal static class OwnAccount
{
    /// <summary>The account of who is signed in; behind a page that asks for signing in there is one.</summary>
    public static async Task<Account> OwnAsync(this UserManager<Account> accounts, Caller caller) => (await accounts.FindByIdAsync(caller.Who.Account!))!;
}
