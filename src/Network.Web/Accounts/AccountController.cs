using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Accounts.Providers;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Accounts;

/// <summary>A person's own account: what it is called, its keys, its devices.</summary>
[Can(Capability.UseOwnAccount)]
public sealed class AccountController(UserManager<Account> accounts, SessionStore sessions, ColleagueStore colleagues, ExternalSignInStore elsewhere, Caller caller, PageLanguages languages, Text text) : Controller
{
    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("Account", await PageAsync(await accounts.OwnAsync(caller), null, cancel));

    [HttpPost("/account")]
    public async Task<IActionResult> Change(string? name, string? language, CancellationToken cancel)
    {
        var account = await accounts.OwnAsync(caller);
        account.Name = name?.Trim() ?? "";
        account.Language = languages.All.Any(known => known.Code == language) ? language : null;
        if (account.Name.Length is 0 or > 100)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Account", await PageAsync(account, text["account.name.wanted"], cancel));
        }

        await accounts.UpdateAsync(account);
        return LocalRedirect(Url.Content("~/account"));
    }

    private async Task<AccountPage> PageAsync(Account account, string? error, CancellationToken cancel) =>
        new(account, [.. await accounts.GetPasskeysAsync(account)], await sessions.OfAsync(account.Id, cancel), await colleagues.OfAccountAsync(account.Id, cancel), caller.Who, [.. languages.All], error) { Elsewhere = await elsewhere.OfAsync(account.Id, cancel) };
}

public sealed record AccountPage(Account Account, IReadOnlyList<UserPasskeyInfo> Passkeys, IReadOnlyList<Session> Sessions, IReadOnlyList<Membership> Memberships, Principal Who, IReadOnlyList<PageLanguage> Languages, string? Error)
{
    /// <summary>Accounts at providers that open this one.</summary>
    public IReadOnlyList<ExternalSignIn> Elsewhere { get; init; } = [];
}
