using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;

namespace Network.Web.Accounts;

[Public("invented people, on this machine only; Demo decides")]
public sealed class DemoSignInsController(Demo demo, SignIns signIns, UserManager<Account> accounts) : Controller
{
    [HttpPost("/sign-in/demo")]
    public async Task<IActionResult> Create(string? person, string? next)
    {
        if (!demo.MayEnter(HttpContext) || !Demo.People.Any(one => one.Code == person) || await accounts.FindByEmailAsync(person!) is not { Demo: true } account)
        {
            return NotFound();
        }

        signIns.Method = SignInMethod.Demo;
        await signIns.SignInAsync(account, isPersistent: false);
        return LocalRedirect(Url.IsLocalUrl(next) ? next : Url.Content("~/account"));
    }
}
