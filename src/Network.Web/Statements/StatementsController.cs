using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Network.Web.Rights;
using Network.Web.Shared;

namespace Network.Web.Statements;

/// <summary>What the law makes us say about ourselves.</summary>
[Public("what the platform promises")]
public sealed class StatementsController(IOptionsSnapshot<Operator> runBy) : Controller
{
    [HttpGet("/accessibility")]
    public IActionResult Accessibility() => View(runBy.Value);

    [HttpGet("/privacy")]
    public IActionResult Privacy() => View(runBy.Value);
}
