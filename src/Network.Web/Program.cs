using Network.Graph;
using Network.Web.Accounts;
using Network.Web.Accounts.Providers;
using Network.Web.Admin;
using Network.Web.Health;
using Network.Web.Letters;
using Network.Web.Live;
using Network.Web.Rights;
using Network.Web.Shared;

if (AdminCommand.IsMeant(args))
{
    var settings = WebApplication.CreateBuilder(AdminCommand.Settings(args));
    return await AdminCommand.RunAsync(args, settings.Configuration, settings.Environment.ContentRootPath);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddPages();
builder.AddPlatform();
builder.AddLetters();
builder.AddJobs();

var app = builder.Build();
app.UsePages();
app.MapPages();
app.MapHealth();
app.MapLive();
app.RequireRules();
try
{
    app.CheckLetterSettings();
    app.CheckProviderSettings();
    await app.OpenStoreAsync();
}
catch (Exception refusal) when (refusal is StoreUnusableException or StoreAwayException or SettingsUnusableException)
{
    // A person at a console reads this, so no stack trace; the number lets a script tell it from a crash.
    await Console.Error.WriteLineAsync(refusal.Message);
    return 3;
}

await app.StartAsync();
if (app.Services.GetRequiredService<Demo>().Trouble is { } trouble)
{
    await Console.Error.WriteLineAsync(trouble);
    await app.StopAsync();
    return 3;
}

await app.WaitForShutdownAsync();
return 0;

public partial class Program;
