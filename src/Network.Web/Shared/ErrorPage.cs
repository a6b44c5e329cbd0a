namespace Network.Web.Shared;

/// <summary>What we say about a failure; not allowed reads the same as not there.</summary>
public sealed record ErrorPage(string TitleKey, string WordsKey, string Icon)
{
    public static ErrorPage For(int status) => status switch
    {
        403 or 404 or 405 or 410 => new("error.notfound.title", "error.notfound", "search"),
        413 or 414 => new("error.toolong.title", "error.toolong", "edit"),
        429 => new("error.busy.title", "error.busy", "clock"),
        503 => new("error.away.title", "error.away", "clock"),
        < 500 => new("error.refused.title", "error.refused", "help"),
        _ => new("error.failed.title", "error.failed", "alert"),
    };
}
