using Microsoft.AspNetCore.Mvc;
using Network.Web.Texts;

namespace Network.Web.Competences;

public sealed class StartController(Text text, TimeProvider time) : Controller
{
    [HttpGet("/")]
    public IActionResult Show() => View("Start", StartSample.Page(text, DateOnly.FromDateTime(time.GetLocalNow().DateTime)));
}
