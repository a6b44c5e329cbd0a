namespace Network.Graph.Sqlite;

/// <summary>
/// Keeps the log short. SQLite by itself copies the log into the file after every thousand pages, but begins it anew
/// only in a moment without readers; with readers that overlap all day it would grow until the disk is full. Beyond a
/// length the writer therefore waits for the readers inside the log, and for a little while only. And what is erased
/// goes on standing in the log, until that is cut off.
/// </summary>
internal sealed class WriteAheadLog(Session session, string store)
{
    private const long Allowed = 16 << 20;
    private const long Step = 4 << 20;
    private readonly FileInfo log = new(store + "-wal");
    private long tryAt = Allowed;
    private bool justErased;

    /// <summary>True at the start, too: what was erased just before a crash may stand in it.</summary>
    public bool HoldsErased { get; private set; } = true;

    /// <summary>A change that is about to be committed erases something.</summary>
    public void MarkErased() => HoldsErased = justErased = true;

    /// <summary>To be called by the writer after a commit; tries once, for while somebody reads each try keeps all writers waiting.</summary>
    public void Settle()
    {
        if (justErased)
        {
            justErased = false;
            Empty();
        }
    }

    /// <summary>To be called by the writer outside a transaction.</summary>
    public void KeepShort()
    {
        log.Refresh();
        if (log.Exists && log.Length >= tryAt)
        {
            Empty();
        }
    }

    /// <summary>As <see cref="KeepShort"/>, however short the log is.</summary>
    public void Empty()
    {
        session.Run("PRAGMA busy_timeout = 200");
        var wasBusy = session.Rows("PRAGMA wal_checkpoint(TRUNCATE)")[0].Flag("busy");
        session.Run("PRAGMA busy_timeout = 5000");
        log.Refresh();
        tryAt = wasBusy ? (log.Exists ? log.Length : 0) + Step : Allowed;
        HoldsErased &= wasBusy;
    }
}
