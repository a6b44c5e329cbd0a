using Microsoft.Data.Sqlite;

namespace Network.Graph.Sqlite;

/// <summary>
/// The file of the embedded store and the guard before it. A store that once existed is never replaced by an empty
/// one, a damaged one is never served, and only one process has it open: an older SQLite could lose commits when two
/// connections write and checkpoint, so this process has exactly one connection that does either.
/// </summary>
internal sealed class StoreFile : IDisposable
{
    private const int OurFormat = 0x4E475246;
    private static readonly Version OldestEngine = new(3, 51, 3);
    private readonly StoreLock sole;

    public StoreFile(string directory)
    {
        Path = System.IO.Path.Combine(directory, "graph.db");
        sole = new StoreLock(directory);
    }

    public string Path { get; }

    private string Marker => Path + ".created";

    private string WayBack => $"Nothing was changed. Stop the platform, move {Path} (with -wal and -shm) aside, put the last backup in its place and start again; see docs/operations.md, Restore.";

    /// <exception cref="StoreUnusableException">The file is missing, damaged, foreign or newer; the message names it and the way back.</exception>
    public Session OpenForWriting()
    {
        RefuseMissingOrEmpty();
        try
        {
            var session = Open(SqliteOpenMode.ReadWriteCreate);
            Prepare(session);
            return session;
        }
        catch (SqliteException damage) when (damage.SqliteErrorCode is 11 or 26 or 1 or 10)
        {
            throw new StoreUnusableException($"The store {Path} is damaged ({damage.Message}) {WayBack}", damage);
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is 5 or 6 or 8 or 13 or 14)
        {
            throw new StoreUnusableException($"The store {Path} cannot be written ({refused.Message}) Nothing was changed. No other program may have it open, its disk must have room and the platform's user must own it.", refused);
        }
    }

    public Session OpenForReading()
    {
        var session = Open(SqliteOpenMode.ReadOnly);
        session.Run("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;");
        return session;
    }

    /// <summary>False when somebody took the file away while it is open: what is written then would be lost at the next start.</summary>
    public bool InPlace => File.Exists(Path);

    public void Dispose() => sole.Dispose();

    private Session Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return new Session(connection);
    }

    private void Prepare(Session session)
    {
        session.Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;");
        Expect(session, "PRAGMA journal_mode", "wal");
        Expect(session, "PRAGMA synchronous", "2");
        Expect(session, "PRAGMA secure_delete", "1");
        Expect(session, "PRAGMA foreign_keys", "1");
        var engine = Version.Parse(session.Scalar("SELECT sqlite_version()")!);
        if (engine < OldestEngine)
        {
            throw new StoreUnusableException($"SQLite {engine} can lose committed writes; {OldestEngine} or newer is needed.");
        }

        Claim(session);
        Expect(session, "PRAGMA quick_check(1)", "ok");
        Migrations.Apply(session, Path);
        File.WriteAllText(Marker, "A store was created here. While this file stands, a missing graph.db is an error and not a first start.\n");
    }

    /// <summary>A new file becomes ours; one of another program is refused.</summary>
    private void Claim(Session session)
    {
        var format = session.Scalar("PRAGMA application_id");
        if (format == "0" && session.Scalar("SELECT count(*) FROM sqlite_schema") == "0")
        {
            session.Run($"PRAGMA application_id = {OurFormat};");
        }
        else if (format != OurFormat.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new StoreUnusableException($"The file {Path} is not a store of this platform. {WayBack}");
        }
    }

    private void Expect(Session session, string question, string wanted)
    {
        var got = session.Scalar(question);
        if (got != wanted)
        {
            throw new StoreUnusableException($"The store {Path} is not sound: {question} says \"{got}\", not \"{wanted}\". {WayBack}");
        }
    }

    private void RefuseMissingOrEmpty()
    {
        var exists = File.Exists(Path);
        if (!exists && File.Exists(Marker))
        {
            throw new StoreUnusableException($"The store {Path} is missing although it was created before. {WayBack} If an empty platform is really wanted, remove {Marker} too.");
        }

        if (exists && new FileInfo(Path).Length == 0)
        {
            throw new StoreUnusableException($"The store {Path} is empty (0 bytes). {WayBack}");
        }
    }
}
