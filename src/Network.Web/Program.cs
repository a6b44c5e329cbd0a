using Network.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.AddPages();
builder.AddPlatform();

var app = builder.Build();
app.UsePages();
app.MapPages();
await app.OpenStoreAsync();
await app.RunAsync();

public partial class Program;
