using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Network.Graph.Sqlite;

/// <summary>
/// One open connection with its prepared statements: preparing costs several times what a look-up costs. After a
/// statement has failed nothing more runs until <see cref="Recover"/>: SQLite may have rolled back the whole
/// transaction by itself, and what came after would be kept outside any. Not for two threads at once.
/// </summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    /// <summary>What went wrong since the last <see cref="Recover"/>; callers may have swallowed it.</summary>
    public SqliteException? Failure { get; private set; }

    public bool InTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <summary>Runs a script of several statements that share their parameters.</summary>
    public void Run(string script, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        Values.Bind(command, parameters);
        Guarded(command.ExecuteNonQuery);
    }

    /// <summary>Runs one statement and gives its rows; it stays prepared.</summary>
    public IReadOnlyList<Row> Rows(string statement, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        if (!prepared.TryGetValue(statement, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = statement;
            prepared.Add(statement, command);
        }

        command.Parameters.Clear();
        Values.Bind(command, parameters);
        return Guarded(() => Values.Rows(command));
    }

    public string? Scalar(string statement) => Rows(statement) is [var row, ..] ? row.Text(row.Columns.First()) : null;

    /// <summary>Everything that <paramref name="read"/> asks of this session comes from one moment.</summary>
    public async Task<T> AtOneMomentAsync<T>(Func<Task<T>> read)
    {
        Run("BEGIN");
        try
        {
            return await read();
        }
        finally
        {
            if (Failure is null)
            {
                Run("COMMIT");
            }
        }
    }

    public void Recover() => Failure = null;

    /// <summary>Closing leaves the log beside the file instead of copying it in, so that a refused store stays as it was.</summary>
    public void KeepLogOnClose(bool keep)
    {
        const int noCheckpointOnClose = raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        _ = raw.sqlite3_db_config(connection.Handle, noCheckpointOnClose, keep ? 1 : 0, out _);
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private T Guarded<T>(Func<T> run)
    {
        if (Failure is not null)
        {
            ExceptionDispatchInfo.Throw(Failure);
        }

        try
        {
            return run();
        }
        catch (SqliteException failure)
        {
            Failure = failure;
            throw;
        }
    }
}
