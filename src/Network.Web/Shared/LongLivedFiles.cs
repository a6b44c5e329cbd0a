namespace Network.Web.Shared;

/// <summary>
/// Files that our own markup names without a fingerprint: fonts carry a hash of their content in the name, so they never
/// change; the icon sprite is asked for anew after an hour.
/// </summary>
internal static class LongLivedFiles
{
    public static IApplicationBuilder UseLongLivedFiles(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var lasting = context.Request.Path.StartsWithSegments("/dist/a") ? "public, max-age=31536000, immutable"
            : context.Request.Path == "/icons.svg" ? "public, max-age=3600"
            : null;
        if (lasting is not null) context.Response.OnStarting(() => Keep(context.Response, lasting));
        return next(context);
    });

    private static Task Keep(HttpResponse response, string lasting)
    {
        if (response.StatusCode is 200 or 304) response.Headers.CacheControl = lasting;
        return Task.CompletedTask;
    }
}
