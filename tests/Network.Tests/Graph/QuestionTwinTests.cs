using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Network.Graph.Model;
using Network.Graph.Neo4j;
using Network.Graph.Sqlite;

namespace Network.Tests.Graph;

/// <summary>The twins of <c>graph-schema/queries</c>: the same question on both engines, and a question the store can answer.</summary>
public sealed partial class QuestionTwinTests(SeedWorld world)
{
    private static readonly string[] Readers = ["public", "members", "system"];

    public static TheoryData<string> Names => [.. Question.Sql.Keys.Union(Question.Cypher.Keys).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_question_has_its_twin() =>
        Assert.Equal(Question.Sql.Keys.Order(StringComparer.Ordinal), Question.Cypher.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Twins_ask_the_same_with_the_same_parameters_and_columns(string name)
    {
        var (sql, cypher) = (Question.Sql[name], Question.Cypher[name]);
        Assert.Equal(sql.Sentence, cypher.Sentence);
        Assert.Equal(sql.Parameters, cypher.Parameters);
        Assert.Equal(sql.Columns, cypher.Columns);
        Assert.Equal(sql.SeenBy, cypher.SeenBy);
        Assert.Contains(sql.SeenBy, Readers);
        Assert.Matches(@"^\p{Lu}.*[.?]$", sql.Sentence);
        Assert.DoesNotContain("", sql.Columns);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_members_see_is_decided_in_the_statement(string name)
    {
        var sql = Question.Sql[name];
        Assert.True(sql.SeenBy != "members" || sql.Parameters.Contains("viewerId"), "It takes $viewerId.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_runs_on_the_seed_and_gives_the_columns_it_declares(string name)
    {
        using var connection = new SqliteConnection($"Data Source={world.StorePath};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Question.Sql[name].Statement;
        Values.Bind(command, Question.Sql[name].Parameters.ToDictionary(parameter => parameter, parameter => (object?)PlausibleParameters.Value(connection, parameter)));
        using var reader = command.ExecuteReader();
        Assert.Equal(Question.Sql[name].Columns, Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        while (reader.Read())
        {
            // every row is worked out: some mistakes show only there
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_label_and_link_it_names_is_listed_in_the_model(string name)
    {
        var (labels, types) = (GraphModel.Current.Labels.Append(ServerNode.Common).ToHashSet(), GraphModel.Current.Links.Select(link => link.Type).ToHashSet());
        Assert.All(Found(LabelPattern(), name), label => Assert.True(labels.Contains(label), $"nodes.csv has no {label}"));
        Assert.All(Found(TypePattern(), name), type => Assert.True(types.Contains(type), $"edges.csv has no {type}"));
    }

    private static IEnumerable<string> Found(Regex pattern, string name) =>
        new[] { Question.Sql[name], Question.Cypher[name] }.SelectMany(question => pattern.Matches(question.Statement)).SelectMany(Parts).Distinct();

    private static IEnumerable<string> Parts(Match match) => match.Groups.Values.Skip(1).Where(group => group.Success).SelectMany(group => group.Value.Split('|'));

    [GeneratedRegex(@"\(\w*:([A-Z][A-Za-z|]*)|\b[a-z]\w*:([A-Z][a-z]\w*)|label = '(\w+)'|WHEN '([A-Z]\w+)' THEN")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\[\w*:([A-Z_|]+)|type = '(\w+)'|THEN '([A-Z_]+)'")]
    private static partial Regex TypePattern();
}
