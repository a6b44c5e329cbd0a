using Network.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.AddPages();

var app = builder.Build();
app.UsePages();
app.MapPages();
app.Run();

public partial class Program;
