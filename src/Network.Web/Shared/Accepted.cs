namespace Network.Web.Shared;

/// <summary>Who asks: a person's browser or another program.</summary>
internal static class Accepted
{
    public static bool PrefersJson(this HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(type => type.Quality ?? 1)
        .FirstOrDefault(type => type.MediaType == "application/json" || type.MediaType == "text/html")?.MediaType == "application/json";
}
