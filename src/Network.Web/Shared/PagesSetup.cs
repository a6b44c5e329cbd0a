using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using Network.Web.Rights;
using Network.Web.Texts;

namespace Network.Web.Shared;

/// <summary>Everything that every page needs. The order of the middleware is the point; the reasons stand beside it.</summary>
internal static class PagesSetup
{
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = AddressLength.Read;
            kestrel.Limits.MaxRequestBodySize = 12 * 1024 * 1024;
        });
        builder.Logging.KeepAddressesOutOfLog();
        builder.Services.AddControllersWithViews(mvc => mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        builder.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new FeatureViews()));
        // Otherwise every Cyrillic and Czech letter is written as an entity of six characters.
        builder.Services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<Menu>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddOpenApi(OpenApiDescription.Describe);
        builder.Services.Configure<Operator>(builder.Configuration.GetSection("Operator"));
        builder.Services.AddTexts(strict: builder.Environment.IsDevelopment());
        return builder;
    }

    public static WebApplication UsePages(this WebApplication app)
    {
        app.UseRequestNumber();
        app.UseSecurityHeaders();
        app.UseLanguageInPath(); // before what may fail: an error page speaks the language too
        app.UseStatusCodePagesWithReExecute(ErrorsController.Address);
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler(ErrorsController.Address.Replace("{0}", "500", StringComparison.Ordinal));
        app.UseStoreAway(); // inside of what makes a page of an empty 503
        app.UseAddressLength();
        app.UseLongLivedFiles();
        app.UseHeadRequests();
        app.UseRouting(); // said aloud, else it would run before the language leaves the path
        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        return app;
    }

    public static WebApplication MapPages(this WebApplication app)
    {
        app.MapStaticAssets().WithMetadata(new PublicAttribute("styles, scripts and pictures") { Impersonal = true });
        app.MapOpenApi().WithMetadata(new PublicAttribute("describes the public interface"));
        app.MapControllers().WithStaticAssets();
        return app;
    }
}
