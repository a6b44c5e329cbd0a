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
        "place" => connection.Column("SELECT code FROM node WHERE label = 'Territory' AND props ->> 'kind' = 'municipality' AND row % 37 = 0"),
        "territory" or "region" => connection.Column("SELECT code FROM node WHERE label = 'Territory' AND (row % 97 = 0 OR props ->> 'kind' = 'region')"),
        "matter" => connection.Column("SELECT code FROM node WHERE label = 'Matter' AND row % 11 = 0"),
        "organisation" => [.. connection.Column("SELECT code FROM node WHERE label = 'Organisation' AND row % 23 = 0"), "ppi"],
        "state" => ["settled"],
        "platform" => connection.Column("SELECT code FROM node WHERE label = 'Platform'"),
        "contact" => connection.Column("SELECT code FROM node WHERE label = 'Contact' AND row % 41 = 0"),
        "code" or "act" => connection.Column("SELECT code FROM node WHERE label = 'LegalProvision' AND row % 13 = 0"),
        "kind" => connection.Column("SELECT DISTINCT props ->> 'kind' FROM node WHERE label = 'Territory'"),
        "language" => new[] { "vi", "ru", "en" },
        "competences" => [connection.Column("SELECT DISTINCT n.id FROM node AS n JOIN link AS k ON n.row IN (k.source, k.target) WHERE n.label = 'Competence' AND k.type IN ('CONTESTS', 'EXERCISED_BY', 'AT', 'SPEAKS')")],
        "sources" => [connection.Column("SELECT DISTINCT n.id FROM node AS n JOIN link AS k ON n.row = k.source WHERE k.type = 'SPEAKS'")],
        "date" or "day" => [new DateOnly(2026, 2, 1), new DateOnly(2020, 1, 1)],
        "erased" => connection.Column("SELECT id FROM node WHERE label = 'Person'"),
        "query" => new[] { "skola*", "(urad* AND prac*)", "дит*" },
        _ => [],
    };

    public static object Value(SqliteConnection connection, string parameter) => parameter switch
    {
        "competences" => connection.Column("SELECT id FROM node WHERE label = 'Competence' ORDER BY row LIMIT 300"),
        "sources" => connection.Column("SELECT id FROM node WHERE label IN ('Competence', 'Branch', 'Post', 'Organisation', 'Matter') ORDER BY row LIMIT 500"),
        "matters" => connection.Column("SELECT code FROM node WHERE label = 'Matter' ORDER BY row LIMIT 20"),
        "territories" or "codes" => connection.Column("SELECT code FROM node WHERE label = 'Territory' ORDER BY row LIMIT 40"),
        "kinds" => new[] { "municipality", "orp" },
        "kind" => "registry",
        "place" => connection.Column("SELECT code FROM node WHERE label = 'Territory' AND props ->> 'name' = 'Děčín' AND props ->> 'kind' = 'municipality'")[0],
        "territory" or "region" => "CZ042",
        "matter" => connection.Column("SELECT code FROM node WHERE label = 'Matter' LIMIT 1")[0],
        "organisation" => connection.Column("SELECT o.code FROM link JOIN node AS o ON o.row = link.target AND o.label = 'Organisation' WHERE link.type = 'OF' LIMIT 1")[0],
        "platform" => "platforma-ustecko",
        "session" => "0",
        "thing" => "ppi",
        "mergedAway" => "ppi-podruhe",
        "mergedInto" => "ppi",
        "deniedMatter" => "EDU-04",
        "deniedPlace" => "4202",
        "deniedAround" => "CZ042",
        "denier" => "zs-decin",
        "state" => "open",
        "contact" => connection.Column("SELECT k.code FROM link JOIN node AS k ON k.row = link.target WHERE link.type = 'REACHED_AT' LIMIT 1")[0],
        "code" or "act" => connection.Column("SELECT act.code FROM link JOIN node AS act ON act.row = link.target WHERE link.type = 'PART_OF' AND act.label = 'LegalProvision' LIMIT 1")[0],
        "language" => "uk",
        "date" or "day" => SeedWorld.Today,
        "yearAgo" or "since" => SeedWorld.Today.AddYears(-1),
        "viewerId" => connection.Column("SELECT id FROM node WHERE label = 'Account'")[0],
        "query" => "decin*",
        _ => Newer(connection, parameter),
    };

    private static object Newer(SqliteConnection connection, string parameter) => parameter switch
    {
        "proposedFor" => connection.Column("SELECT id FROM node WHERE label = 'Organisation' AND code = 'ppi'")[0],
        "proposer" => "nobody",
        "changes" => "[]",
        "label" => "Organisation",
        "records" => connection.Column("SELECT code FROM node WHERE label = 'Organisation' ORDER BY row LIMIT 40"),
        "labels" => new[] { "Organisation", "Territory", "Branch" },
        "limit" => 5000L,
        "session" or "actor" or "subject" or "acts" or "outcome" => "",
        "accounts" => connection.Column("SELECT id FROM node WHERE label = 'Account'"),
        "contexts" => connection.Column("SELECT id FROM node WHERE label = 'Organisation' AND code = 'ppi' OR label = 'Territory' AND code = 'CZ042'"),
        "erased" => connection.Column("SELECT id FROM node WHERE label = 'Account' AND code = 'jana@ppi.example'")[0],
        "above" => "",
        "below" => "A",
        "from" => "2000-01-01",
        "to" => "3000-01-01",
        "property" or "filled" => "ico",
        "offset" => 0L,
        "states" => new[] { "waiting", "sent", "failed", "dropped" },
        "now" or "before" => "2027-01-01T00:00:00.000Z",
        _ => throw new InvalidOperationException($"Give the parameter ${parameter} a plausible value of the seed here."),
    };
}
