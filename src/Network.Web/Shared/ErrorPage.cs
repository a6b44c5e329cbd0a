namespace Network.Web.Shared;

/// <summary>What we say about a failure; what somebody must not even know of comes as 404, like what is not there.</summary>
public sealed record ErrorPage(string TitleKey, string WordsKey, string Icon)
{
    public static ErrorPage For(int status) => status switch
    {
        401 => new("error.signin.title", "error.signin", "help"),
        403 => new("error.refused.right.title", "error.refused.right", "help"),
        404 or 405 or 410 => new("error.notfound.title", "error.notfound", "search"),
        413 or 414 => new("error.toolong.title", "error.toolong", "edit"),
        429 => new("error.busy.title", "error.busy", "clock"),
        503 => new("error.away.title", "error.away", "clock"),
        < 500 => new("error.refused.title", "error.refused", "help"),
        _ => new("error.failed.title", "error.failed", "alert"),
    };
}
