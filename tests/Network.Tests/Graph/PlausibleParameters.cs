using Microsoft.Data.Sqlite;

namespace Network.Tests.Graph;

/// <summary>A value from the seed for every parameter that a question has.</summary>
internal static class PlausibleParameters
{
    /// <summary>Several sets of values for parameters that name one thing; lists and days stay as they are.</summary>
    public static IEnumerable<Dictionary<string, object?>> Sets(SqliteConnection connection, IReadOnlyList<string> parameters)
    {
        var usual = parameters.ToDictionary(parameter => parameter, parameter => (object?)Value(connection, parameter));
        yield return usual;
        foreach (var parameter in parameters)
        {
            foreach (var other in Others(connection, parameter))
            {
                yield return new(usual) { [parameter] = other };
            }
        }
    }

    private static IEnumerable<object> Others(SqliteConnection connection, string parameter) => parameter switch
    {
        "place" => All(connection, "SELECT code FROM node WHERE label = 'Territory' AND props ->> 'kind' = 'municipality' AND row % 37 = 0"),
        "territory" or "region" => All(connection, "SELECT code FROM node WHERE label = 'Territory' AND (row % 97 = 0 OR props ->> 'kind' = 'region')"),
        "matter" => All(connection, "SELECT code FROM node WHERE label = 'Matter' AND row % 11 = 0"),
        "organisation" => All(connection, "SELECT code FROM node WHERE label = 'Organisation' AND row % 23 = 0"),
        "contact" => All(connection, "SELECT code FROM node WHERE label = 'Contact' AND row % 41 = 0"),
        "code" or "act" => All(connection, "SELECT code FROM node WHERE label = 'LegalProvision' AND row % 13 = 0"),
        "kind" => All(connection, "SELECT DISTINCT props ->> 'kind' FROM node WHERE label = 'Territory'"),
        "language" => new[] { "vi", "ru", "en" },
        "competences" => [All(connection, "SELECT DISTINCT n.id FROM node AS n JOIN link AS k ON n.row IN (k.source, k.target) WHERE n.label = 'Competence' AND k.type IN ('CONTESTS', 'EXERCISED_BY', 'AT', 'SPEAKS')")],
        "sources" => [All(connection, "SELECT DISTINCT n.id FROM node AS n JOIN link AS k ON n.row = k.source WHERE k.type = 'SPEAKS'")],
        "date" or "day" => [new DateOnly(2026, 2, 1), new DateOnly(2020, 1, 1)],
        "query" => new[] { "skola*", "(urad* AND prac*)", "дит*" },
        _ => [],
    };

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
        "query" => "decin*",
        "labels" => new[] { "Organisation", "Territory", "Branch" },
        "limit" => 5000L,
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
