namespace Network.Graph.Neo4j;

/// <summary>
/// The server understood the request and says that it failed; its transaction is rolled back. The message may hold
/// what people wrote, so it is for the log and never for a page.
/// </summary>
internal sealed class ServerErrorException(string code, string message) : Exception($"{code}: {message}")
{
    public string Code => code;

    /// <summary>
    /// Trying the whole change again may work: the server says so, another change was faster in taking a key, or what
    /// was to be changed vanished between reading and writing.
    /// </summary>
    public bool IsPassing => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        || code is "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Statement.EntityNotFound";

    /// <summary>The transaction is not known: it ended, or it was never there.</summary>
    public bool IsUnknownTransaction => code == Expired;

    public bool IsStaleBookmark => code is "Neo.TransientError.Transaction.BookmarkTimeout" or "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture";

    private const string Expired = "Neo.ClientError.Request.Invalid";
}
