namespace Network.Web.Shared;

/// <summary>
/// Headers that keep other people's code and frames out. No inline script or style is allowed, so none may be written:
/// a meter is an SVG, a theme an attribute.
/// </summary>
internal static class SecurityHeaders
{
    private const string Policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // At the start of the response, for the error handler clears what was set before.
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // a question in an address is nobody else's business
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
