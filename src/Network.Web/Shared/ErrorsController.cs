using Microsoft.AspNetCore.Mvc;

namespace Network.Web.Shared;

/// <summary>The page shown in place of one that could not be. Any method comes here, as a refused form is sent on too.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorsController : Controller
{
    public const string Address = "/errors/{0}";

    [Route("/errors/{status:int}")]
    public IActionResult Show(int status)
    {
        var shown = HttpContext.Response.StatusCode;
        // Asked for directly it is a page that does not exist, not a way to make us look broken.
        Response.StatusCode = shown == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : shown;
        return View("Error", ErrorPage.For(Response.StatusCode == status ? status : Response.StatusCode));
    }
}
