using Network.Graph;

namespace Network.Web.Shared;

/// <summary>
/// A store that does not answer is nobody's mistake and passes: 503, and when to come again. The answer has no body, so
/// it gets the page of <see cref="ErrorsController"/>, or a problem for a program, on the way out.
/// </summary>
internal static class StoreAway
{
    private const string Seconds = "10";

    public static IApplicationBuilder UseStoreAway(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (StoreAwayException failure) when (!context.Response.HasStarted)
        {
            app.Logger.LogWarning(failure, "The store is away.");
            var language = context.Response.Headers.ContentLanguage;
            context.Response.Clear();
            context.Response.Headers.ContentLanguage = language;
            context.Response.Headers.RetryAfter = Seconds;
            context.Response.Headers.Vary = "Accept";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    });
}
