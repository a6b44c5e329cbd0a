namespace Network.Graph.Sqlite;

/// <summary>
/// Keeps the log short. SQLite by itself copies the log into the file after every thousand pages, but begins it anew
/// only in a moment without readers; with readers that overlap all day it would grow until the disk is full. Beyond a
/// length the writer therefore waits for the readers inside the log, and for a little while only.
/// </summary>
internal sealed class WriteAheadLog(Session session, string store)
{
    private const long Allowed = 16 << 20;
    private const long Step = 4 << 20;
    private readonly FileInfo log = new(store + "-wal");
    private long tryAt = Allowed;

    /// <summary>To be called by the writer outside a transaction.</summary>
    public void KeepShort()
    {
        log.Refresh();
        if (log.Exists && log.Length >= tryAt)
        {
            Empty();
        }
    }

    /// <summary>Copies all of it into the file and cuts it off; false where somebody reads in it. Outside a transaction, too.</summary>
    public bool Empty()
    {
        session.Run("PRAGMA busy_timeout = 200");
        var wasBusy = session.Rows("PRAGMA wal_checkpoint(TRUNCATE)")[0].Flag("busy");
        session.Run("PRAGMA busy_timeout = 5000");
        log.Refresh();
        tryAt = wasBusy ? log.Length + Step : Allowed;
        return !wasBusy;
    }
}
