using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Network.Graph.Sqlite;

/// <summary>Between the values of a caller and those SQLite holds: a list goes in as JSON text, a date as ISO text.</summary>
internal static class Values
{
    public static void Bind(SqliteCommand command, IReadOnlyDictionary<string, object?>? parameters)
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

    public static IReadOnlyList<Row> Rows(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<Row>();
        while (reader.Read())
        {
            rows.Add(RowOf(reader));
        }

        return rows;
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
}
