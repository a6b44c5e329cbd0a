using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Network.Web.Rights;

namespace Network.Web.Accounts.Providers;

/// <summary>Signing in with an organisation's account: there, back, and into the account here.</summary>
[Public("who is not signed in yet cannot be anybody")]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ProviderSignInsController(ProviderList providers, ExternalSignInStore store, SignIns signIns, UserManager<Account> accounts, ILogger<ProviderSignInsController> log) : Controller
{
    private const string Next = "next";

    /// <summary>
    /// Leads there with a page and not with a redirect: browsers hold every redirect of a form against the policy that
    /// forms stay here, and a provider may send on to others.
    /// </summary>
    [HttpPost("/sign-in/oidc/{key}")]
    public async Task<IActionResult> Leave(string key, string? next)
    {
        if (providers.Find(key) is not { } provider)
        {
            return NotFound();
        }

        var properties = new AuthenticationProperties { RedirectUri = Url.Content($"~/sign-in/oidc/{key}/arrival") };
        properties.Items[Next] = Local(next);
        try
        {
            await HttpContext.ChallengeAsync(provider.Scheme, properties);
        }
        catch (Exception failure) when (failure is ProviderAwayException or HttpRequestException or TaskCanceledException or OpenIdConnectProtocolException && !HttpContext.RequestAborted.IsCancellationRequested)
        {
            log.LogWarning("Signing in with {Provider} cannot begin: {Reason}", provider.Key, ProviderTroubles.Reason(failure));
            return Trouble(provider, ProviderTroubles.Of(failure));
        }

        var there = Response.Headers.Location.ToString();
        Response.Headers.Remove("Location");
        Response.StatusCode = StatusCodes.Status200OK;
        return View("Leaving", new LeavingPage(provider.Title, there));
    }

    [HttpGet("/sign-in/oidc/{key}/arrival")]
    public async Task<IActionResult> Arrive(string key, CancellationToken cancel)
    {
        var ticket = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (providers.Find(key) is not { } provider)
        {
            return NotFound();
        }

        if (ticket.Principal?.Identity?.AuthenticationType != provider.Scheme || ProviderPerson.Of(ticket.Principal.Claims, provider) is not { } person)
        {
            return Trouble(provider, ProviderTrouble.Failed);
        }

        var next = ticket.Properties!.Items.TryGetValue(Next, out var wanted) ? wanted : null;
        var arrival = await store.EnterAsync(provider, person, cancel);
        return arrival is Arrival.At at ? await EnterAsync(provider, person, at.Account, next) : Trouble(provider, ((Arrival.Nowhere)arrival).Why);
    }

    [HttpGet("/sign-in/oidc/{key}/trouble/{trouble}")]
    public IActionResult Show(string key, ProviderTrouble trouble) =>
        providers.Find(key) is { } provider && ModelState.IsValid ? Trouble(provider, trouble) : NotFound();

    private async Task<IActionResult> EnterAsync(Provider provider, ProviderPerson person, string id, string? next)
    {
        if (await accounts.FindByIdAsync(id) is not { } account || !await signIns.CanSignInAsync(account))
        {
            return Trouble(provider, ProviderTrouble.Closed);
        }

        (signIns.Method, signIns.Strong) = (SignInMethod.Provider, person.Strong);
        await signIns.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Local(next) ?? Url.Content("~/account"));
    }

    private ViewResult Trouble(Provider provider, ProviderTrouble trouble)
    {
        Response.StatusCode = trouble.Status();
        return View("Trouble", new TroublePage(provider.Title, trouble));
    }

    private string? Local(string? next) => Url.IsLocalUrl(next) ? next : null;
}

/// <param name="There">The provider's page, with everything that it has to know.</param>
public sealed record LeavingPage(string Title, string There);

public sealed record TroublePage(string Title, ProviderTrouble Trouble);
