namespace Network.Web.Shared;

/// <summary>
/// Whoever may read a page may ask for its head alone (RFC 9110, 9.3.2): link checkers and previews do. The page is made
/// as for reading and the server leaves out its body.
/// </summary>
internal static class HeadRequests
{
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var asked = context.Request.Method;
        var body = context.Response.Body;
        if (HttpMethods.IsHead(asked))
        {
            context.Request.Method = HttpMethods.Get;
            context.Response.Body = Stream.Null;
        }

        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (asked, body);
        }
    });
}
