using Microsoft.Data.Sqlite;

namespace Network.Graph.Sqlite;

/// <summary>
/// The file of the embedded store and the guard before it. A store that once existed is never replaced by an empty
/// one, a damaged or foreign one is neither served nor touched, and only one process has it open: an older SQLite could
/// lose commits when two connections write and checkpoint, so this process has exactly one connection that does either.
/// </summary>
internal sealed class StoreFile : IDisposable
{
    private static readonly Version OldestEngine = new(3, 51, 3);
    private readonly StoreLock sole;

    public StoreFile(string directory)
    {
        Path = System.IO.Path.Combine(directory, "graph.db");
        sole = new StoreLock(directory);
    }

    public string Path { get; }

    private string Marker => Path + ".created";

    private string Log => Path + "-wal";

    private string WayBack => $"Nothing was changed. Stop the platform, move {Path} (with -wal and -shm) aside, put the last backup in its place and start again; see docs/operations.md, Restore.";

    /// <exception cref="StoreUnusableException">The file is missing, damaged, foreign or newer; the message names it and the way back.</exception>
    public Session OpenForWriting()
    {
        RefuseWhatIsNotOurs();
        try
        {
            return OpenSound(isNew: !File.Exists(Path) || new FileInfo(Path).Length == 0);
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is 5 or 6 or 8 or 13 or 14)
        {
            throw new StoreUnusableException($"The store {Path} cannot be written ({refused.Message}) Nothing was changed. No other program may have it open, its disk must have room and the platform's user must own it.", refused);
        }
        catch (SqliteException failure)
        {
            throw new StoreUnusableException($"The store {Path} is damaged or cannot be opened ({failure.Message}). {WayBack}", failure);
        }
    }

    /// <summary>Opens a store to copy it, without taking it from the platform that may have it open.</summary>
    /// <exception cref="StoreUnusableException">There is none, it is not ours or not of this version.</exception>
    public static Session OpenToCopy(string directory)
    {
        var path = System.IO.Path.Combine(directory, "graph.db");
        if (!File.Exists(path))
        {
            throw new StoreUnusableException($"There is no store {path}.");
        }

        // Its head is not read from here: the platform that has it open is another process, whose locks stay its own.
        return OpenOurs(path, $"The file {path} is not a store of this platform.");
    }

    /// <exception cref="StoreUnusableException">The copy is damaged, not ours or of a newer version.</exception>
    public static void RefuseUnsound(string copy)
    {
        if (!StoreHead.IsOurs(copy))
        {
            throw new StoreUnusableException($"{copy} is no backup of this platform, or its head is damaged. Nothing was changed.");
        }

        using var session = OpenOurs(copy, $"{copy} is damaged. Nothing was changed.");
    }

    public Session OpenForReading()
    {
        var session = Open(Path, SqliteOpenMode.ReadOnly);
        session.Run("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;");
        return session;
    }

    /// <summary>False when somebody took the file away while it is open: what is written then would be lost at the next start.</summary>
    public bool InPlace => File.Exists(Path);

    public void Dispose() => sole.Dispose();

    private Session OpenSound(bool isNew)
    {
        var session = Open(Path, isNew ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        try
        {
            session.KeepLogOnClose(File.Exists(Log));
            Guard(session, isNew);
            Prepare(session);
            session.KeepLogOnClose(false);
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Only reads, so that what is refused stays as it was found.</summary>
    private void Guard(Session session, bool isNew)
    {
        var engine = Version.Parse(session.Scalar("SELECT sqlite_version()")!);
        if (engine < OldestEngine)
        {
            throw new StoreUnusableException($"SQLite {engine} can lose committed writes; {OldestEngine} or newer is needed. {WayBack}");
        }

        if (!isNew)
        {
            Migrations.RefuseNewer(session, Path);
            Expect(session, "PRAGMA quick_check(1)", "ok");
        }

        if (Migrations.Reached(session) == 0 && File.Exists(Marker))
        {
            throw new StoreUnusableException($"The store {Path} holds nothing although it was created before; perhaps it was copied without its -wal. {WayBack}");
        }
    }

    /// <summary>Our format comes before the log is switched on: so a file that is not empty always says in its head whose it is.</summary>
    private void Prepare(Session session)
    {
        session.Run($"PRAGMA application_id = {StoreHead.Format}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;");
        Expect(session, "PRAGMA journal_mode", "wal");
        Expect(session, "PRAGMA synchronous", "2");
        Expect(session, "PRAGMA secure_delete", "1");
        Expect(session, "PRAGMA foreign_keys", "1");
        Migrations.Apply(session);
        if (!File.Exists(Marker))
        {
            File.WriteAllText(Marker, "A store was created here. While this file stands, a missing graph.db is an error and not a first start.\n");
        }
    }

    private static Session OpenOurs(string path, string refusal)
    {
        var session = Open(path, SqliteOpenMode.ReadOnly);
        try
        {
            session.Run("PRAGMA busy_timeout = 5000;");
            Migrations.RefuseNewer(session, path);
            if (Migrations.Reached(session) < Migrations.Newest || session.Scalar("PRAGMA quick_check(1)") != "ok")
            {
                throw new StoreUnusableException(refusal);
            }

            return session;
        }
        catch (SqliteException failure)
        {
            session.Dispose();
            throw new StoreUnusableException($"{refusal} ({failure.Message})", failure);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static Session Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return new Session(connection);
    }

    private void Expect(Session session, string question, string wanted)
    {
        var got = session.Scalar(question);
        if (got != wanted)
        {
            throw new StoreUnusableException($"The store {Path} is damaged: {question} says \"{got}\", not \"{wanted}\". {WayBack}");
        }
    }

    /// <summary>An empty file without the marker is a first start that was cut off before it wrote anything.</summary>
    private void RefuseWhatIsNotOurs()
    {
        var length = File.Exists(Path) ? new FileInfo(Path).Length : -1;
        if (length <= 0 && File.Exists(Marker))
        {
            var state = length < 0 ? "missing" : "empty (0 bytes)";
            throw new StoreUnusableException($"The store {Path} is {state} although it was created before. {WayBack} If an empty platform is really wanted, remove {Marker} too.");
        }

        if (length > 0 && !StoreHead.IsOurs(Path))
        {
            throw new StoreUnusableException($"The file {Path} is not a store of this platform, or its head is damaged. {WayBack}");
        }
    }
}
