namespace Network.Web.Shared;

/// <summary>
/// Keeps the addresses of requests out of the log, whatever level an operator sets to look for a fault: the path of a
/// link from a letter is a key. Which request a line belongs to is told by its number alone, the one that the records of
/// acts keep.
/// </summary>
internal static class RequestNumber
{
    public static void KeepAddressesOutOfLog(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None); // it also puts the path around the lines of all others
        logging.AddFilter("Microsoft.AspNetCore.Routing.Matching", LogLevel.Information);
    }

    public static IApplicationBuilder UseRequestNumber(this WebApplication app) => app.Use(async (context, next) =>
    {
        using (app.Logger.BeginScope(new[] { KeyValuePair.Create<string, object>("RequestId", context.TraceIdentifier) }))
        {
            await next(context);
        }
    });
}
