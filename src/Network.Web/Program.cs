using Network.Graph;
using Network.Web.Admin;
using Network.Web.Health;
using Network.Web.Shared;

if (AdminCommand.IsMeant(args))
{
    var settings = WebApplication.CreateBuilder(AdminCommand.Settings(args));
    return await AdminCommand.RunAsync(args, settings.Configuration, settings.Environment.ContentRootPath);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddPages();
builder.AddPlatform();

var app = builder.Build();
app.UsePages();
app.MapPages();
app.MapHealth();
try
{
    await app.OpenStoreAsync();
}
catch (Exception refusal) when (refusal is StoreUnusableException or StoreAwayException)
{
    // A person at a console reads this, so no stack trace; the number lets a script tell it from a crash.
    await Console.Error.WriteLineAsync(refusal.Message);
    return 3;
}

await app.RunAsync();
return 0;

public partial class Program;
