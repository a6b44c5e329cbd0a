using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Web.Search;

namespace Network.Bench;

/// <summary>Beginnings of words as somebody types them, against a plain full-text table of the same names ordered by bm25.</summary>
internal static class SearchBench
{
    private const int Queries = 400;

    public static async Task RunAsync(IGraph graph, string storeFile, Figures figures, string engine)
    {
        using var plain = Plain(storeFile, out var names);
        figures.Add("documents", names.Count, "");
        var queries = Beginnings(names);
        var store = new SearchStore(graph);
        foreach (var query in queries.Take(Queries / 4))
        {
            await store.FindAsync(SearchWords.Of(query), CancellationToken.None);
        }

        var found = new Dictionary<string, string[]>();
        var ours = figures.Add($"{engine} search", await Timing.EachAsync(queries, async query => found[query] = [.. (await store.FindAsync(SearchWords.Of(query), CancellationToken.None)).Take(5).Select(hit => hit.Name.In("cs"))]));
        Timing.Each(queries.Take(Queries / 4), query => Top(plain, query));
        var theirs = figures.Add("plain FTS5 bm25", Timing.Each(queries, query => Top(plain, query)));
        figures.Add($"{engine} search / plain p99", ours.P99 / theirs.P99, "x", "<= 0.05 for type-ahead (G8a)");
        var overlap = queries.Select(query => (Theirs: Top(plain, query), Ours: found[query])).Where(pair => pair.Theirs.Length == 5).Select(pair => pair.Theirs.Intersect(pair.Ours).Count() / 5.0).DefaultIfEmpty().Average();
        figures.Add($"{engine} overlap of the first five with bm25", overlap, "", ">= 0.9 (G8a)");
    }

    private static string[] Beginnings(IReadOnlyList<string> names)
    {
        var random = new Random(20261125);
        var words = names.SelectMany(name => Folding.Words(name)).Where(word => word.Length > 5 && word.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal).ToArray();
        string Beginning() => words[random.Next(words.Length)][..(3 + random.Next(4))];
        return [.. Enumerable.Range(0, Queries).Select(at => at % 2 == 0 ? Beginning() : $"{Beginning()} {Beginning()}").Distinct()];
    }

    private static SqliteConnection Plain(string storeFile, out IReadOnlyList<string> names)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, $"ATTACH '{storeFile}' AS store; CREATE VIRTUAL TABLE plain USING fts5(name, tokenize = 'unicode61 remove_diacritics 2'); "
            + "INSERT INTO plain (name) SELECT props ->> 'name' FROM store.node WHERE retired = 0 AND props ->> 'name' IS NOT NULL AND label IN ('Matter', 'MatterGroup', 'Territory', 'Organisation', 'Branch', 'Platform');");
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM plain";
        using var reader = command.ExecuteReader();
        var all = new List<string>();
        while (reader.Read())
        {
            all.Add(reader.GetString(0));
        }

        names = all;
        return connection;
    }

    private static string[] Top(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM plain WHERE plain MATCH $query ORDER BY rank LIMIT 5";
        command.Parameters.AddWithValue("$query", string.Join(' ', query.Split(' ').Select(word => word + "*")));
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return [.. found];
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
