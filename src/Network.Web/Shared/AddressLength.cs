namespace Network.Web.Shared;

/// <summary>
/// The server itself reads much longer addresses than we accept: it would cut the connection without a word, while a
/// person who pasted a whole letter into the question box deserves a page that says what to do.
/// </summary>
internal static class AddressLength
{
    public const int Accepted = 16 * 1024;
    public const int Read = 256 * 1024;

    public static IApplicationBuilder UseAddressLength(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var length = context.Request.Path.Value!.Length + (context.Request.QueryString.Value?.Length ?? 0);
        if (length <= Accepted) return next(context);
        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    });
}
