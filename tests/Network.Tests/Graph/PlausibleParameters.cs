using Microsoft.Data.Sqlite;

namespace Network.Tests.Graph;

/// <summary>A value from the seed for every parameter that a question has.</summary>
internal static class PlausibleParameters
{
    public static object Value(SqliteConnection connection, string parameter) => parameter switch
    {
        "competences" => All(connection, "SELECT id FROM node WHERE label = 'Competence' ORDER BY row LIMIT 300"),
        "sources" => All(connection, "SELECT id FROM node WHERE label IN ('Competence', 'Branch', 'Post', 'Organisation', 'Matter') ORDER BY row LIMIT 500"),
        "matters" => All(connection, "SELECT code FROM node WHERE label = 'Matter' ORDER BY row LIMIT 20"),
        "territories" or "codes" => All(connection, "SELECT code FROM node WHERE label = 'Territory' ORDER BY row LIMIT 40"),
        "kinds" => new[] { "municipality", "orp" },
        "kind" => "registry",
        "place" => All(connection, "SELECT code FROM node WHERE label = 'Territory' AND props ->> 'name' = 'Děčín' AND props ->> 'kind' = 'municipality'")[0],
        "territory" or "region" => "CZ042",
        "matter" => All(connection, "SELECT code FROM node WHERE label = 'Matter' LIMIT 1")[0],
        "organisation" => All(connection, "SELECT o.code FROM link JOIN node AS o ON o.row = link.target AND o.label = 'Organisation' WHERE link.type = 'OF' LIMIT 1")[0],
        "contact" => All(connection, "SELECT k.code FROM link JOIN node AS k ON k.row = link.target WHERE link.type = 'REACHED_AT' LIMIT 1")[0],
        "code" or "act" => All(connection, "SELECT act.code FROM link JOIN node AS act ON act.row = link.target WHERE link.type = 'PART_OF' AND act.label = 'LegalProvision' LIMIT 1")[0],
        "language" => "uk",
        "date" or "day" => SeedWorld.Today,
        "yearAgo" or "since" => SeedWorld.Today.AddYears(-1),
        "viewerId" => "nobody",
        "query" => "\"decin\"*",
        "labels" => new[] { "Organisation", "Territory", "Branch" },
        "limit" => 20L,
        _ => throw new InvalidOperationException($"Give the parameter ${parameter} a plausible value of the seed here."),
    };

    private static string[] All(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return [.. values];
    }
}
