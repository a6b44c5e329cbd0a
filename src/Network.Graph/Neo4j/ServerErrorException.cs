namespace Network.Graph.Neo4j;

/// <summary>
/// The server understood the request and says that it failed; its transaction is rolled back. The message may hold
/// what people wrote, so it is for the log and never for a page.
/// </summary>
internal sealed class ServerErrorException(string code, string message) : Exception($"{code}: {message}")
{
    public string Code => code;

    /// <summary>
    /// Trying the whole change again may work: the server says so, another change was faster in taking a key, what was
    /// to be changed vanished between reading and writing, or the bookmarks were of no use.
    /// </summary>
    public bool IsPassing => IsTransient
        || IsStaleBookmark
        || code is "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Statement.EntityNotFound"
        || code == "Neo.ClientError.Statement.ArgumentError" && message.StartsWith(EndOfLinkGone, StringComparison.Ordinal);

    public bool IsTransient => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);

    /// <summary>The server is there, its database is starting or stopping: nobody should wait for that as for a conflict.</summary>
    public bool IsUnavailable => code == "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>Said of a commit: it was surely not kept. Of any other error the history must be asked.</summary>
    public bool LeavesNothing => code is "Neo.TransientError.Transaction.DeadlockDetected" or "Neo.ClientError.Schema.ConstraintValidationFailed"
        || code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal);

    /// <summary>The transaction is not known: it ended, or it was never there.</summary>
    public bool IsUnknownTransaction => code == Expired;

    public bool IsStaleBookmark => code is "Neo.TransientError.Transaction.BookmarkTimeout" or "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture";

    /// <summary>How the server begins to say that a node to be linked is not there; where it comes to say it otherwise, nothing is tried again.</summary>
    private const string EndOfLinkGone = "Failed to create relationship";
    private const string Expired = "Neo.ClientError.Request.Invalid";
}
