using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Network.Tests.Shared;

/// <summary>The whole application over an empty store of its own, for tests of what every page shares.</summary>
internal sealed class TestSite(string environment = "Development") : WebApplicationFactory<Program>
{
    private readonly TempDirectory data = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(environment)
        .UseSetting("Data:Directory", data.Path)
        .UseSetting("Seed:Load", "false")
        .UseSetting("Accounts:OfferFirst", "false")
        .UseSetting("Jobs:Run", "false")
        .UseSetting("Logging:LogLevel:Default", "None")
        .ConfigureServices(services => services.AddControllers().AddApplicationPart(typeof(FailingController).Assembly));
}

/// <summary>A door that always fails, found only by these tests.</summary>
public sealed class FailingController : Controller
{
    [Network.Web.Rights.Public("a door of the tests")]
    [HttpGet("/fails")]
    public IActionResult Fail() => throw new InvalidOperationException("as asked");
}
