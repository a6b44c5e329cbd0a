using Microsoft.Data.Sqlite;

namespace Network.Tests.Graph;

/// <summary>Looks into the file of a store past the store.</summary>
internal static class StoreColumn
{
    /// <summary>The first column of what a statement gives, as texts.</summary>
    public static IReadOnlyList<string> Column(this SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
