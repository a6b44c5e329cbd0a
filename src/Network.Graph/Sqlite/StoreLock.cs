namespace Network.Graph.Sqlite;

/// <summary>
/// Held for as long as the store is open: the embedded store belongs to one process. A directory that cannot be used
/// at all is told apart from one that somebody else uses, for the two have different ways back.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private static readonly int[] Taken = [SharingViolation, 11, 35]; // EWOULDBLOCK of Linux and of macOS
    private readonly FileStream held;

    /// <exception cref="StoreUnusableException">Another process holds it, or nothing can be written there.</exception>
    public StoreLock(string directory)
    {
        var path = Path.Combine(directory, "graph.lock");
        try
        {
            Directory.CreateDirectory(directory);
            held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (Taken.Contains(taken.HResult))
        {
            throw new StoreUnusableException($"Another process has the store open ({path}). The embedded store belongs to one process; stop the other one first.", taken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"The data directory {directory} cannot be written ({refused.Message}) The platform's user must own it and its disk must not be read-only or full; or name another directory, see docs/operations.md, Configuration.", refused);
        }
    }

    public void Dispose() => held.Dispose();
}
