using Microsoft.AspNetCore.Mvc;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Shared;

/// <summary>The page shown in place of one that could not be; a program gets the same words as a problem (RFC 9457). Any method comes here, as a refused form is sent on too.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[Public("says why something else is not there")]
public sealed class ErrorsController(Text text) : Controller
{
    public const string Address = "/errors/{0}";

    [Route("/errors/{status:int}")]
    public IActionResult Show(int status)
    {
        var shown = HttpContext.Response.StatusCode;
        // Asked for directly it is a page that does not exist, not a way to make us look broken.
        Response.StatusCode = shown == StatusCodes.Status200OK ? StatusCodes.Status404NotFound : shown;
        var page = ErrorPage.For(Response.StatusCode == status ? status : Response.StatusCode);
        return Request.PrefersJson()
            ? Problem(text[page.WordsKey], statusCode: Response.StatusCode, title: text[page.TitleKey])
            : View("Error", page);
    }
}
