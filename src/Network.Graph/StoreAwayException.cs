namespace Network.Graph;

/// <summary>
/// The store's server does not answer at the moment. Nothing that was acknowledged is lost, and the platform goes on
/// by itself once the server is back.
/// </summary>
public sealed class StoreAwayException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The line broke while a change was being kept, and whether it was kept could not be asked any more.</summary>
    public bool MayHaveBeenKept { get; init; }

    /// <summary>It failed at once, so trying again soon costs nobody much time.</summary>
    internal bool Quick { get; init; }
}
