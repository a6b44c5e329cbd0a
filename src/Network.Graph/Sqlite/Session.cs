using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Network.Graph.Sqlite;

/// <summary>
/// One open connection with its prepared statements: preparing costs several times what a look-up costs.
/// Not for two threads at once.
/// </summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public SqliteConnection Connection => connection;

    /// <summary>Runs a script of several statements that share their parameters.</summary>
    public void Run(string script, IReadOnlyDictionary<string, object?>? parameters = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        Bind(command, parameters);
        command.ExecuteNonQuery();
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
        Bind(command, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(RowOf(reader));
        }

        return rows;
    }

    public string? Scalar(string statement) => Rows(statement) is [var row, ..] ? row.Text(row.Columns.First()) : null;

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private static Row RowOf(SqliteDataReader reader)
    {
        var values = new Dictionary<string, object?>(reader.FieldCount);
        for (var at = 0; at < reader.FieldCount; at++)
        {
            values[reader.GetName(at)] = reader.IsDBNull(at) ? null : reader.GetValue(at);
        }

        return new Row(values);
    }

    private static void Bind(SqliteCommand command, IReadOnlyDictionary<string, object?>? parameters)
    {
        foreach (var (name, value) in parameters ?? new Dictionary<string, object?>())
        {
            command.Parameters.AddWithValue("$" + name, value switch
            {
                null => DBNull.Value,
                DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IEnumerable<string> list => JsonSerializer.Serialize(list),
                IEnumerable<long> list => JsonSerializer.Serialize(list),
                _ => value,
            });
        }
    }
}
