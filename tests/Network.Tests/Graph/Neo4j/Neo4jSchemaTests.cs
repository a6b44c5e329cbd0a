using Network.Graph.Model;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>What must hold for the files of <c>graph-schema</c> so that the model fits on a server; needs none.</summary>
public sealed class Neo4jSchemaTests
{
    [Fact]
    public void Migrations_have_the_same_numbers_and_names_on_both_engines() => Assert.Equal(
        SchemaFiles.Below("sqlite/migrations/", ".sql").Select(Path.GetFileNameWithoutExtension),
        ServerMigrations.Files.Select(Path.GetFileNameWithoutExtension));

    [Fact]
    public void Every_label_with_a_code_has_an_index_to_start_from()
    {
        var statements = ServerMigrations.Files.SelectMany(ServerMigrations.Statements).ToArray();
        var labels = GraphModel.Current.Labels.Where(label => GraphModel.Current.PropertiesOf(label).Any(rule => rule.Name == "code"));
        Assert.All(labels, label => Assert.Contains(statements, statement => statement.Contains($"(n:{label}) ON (n.code)", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_property_of_the_model_has_a_name_that_the_server_keeps_for_itself() => Assert.All(
        GraphModel.Current.Labels.SelectMany(label => GraphModel.Current.PropertiesOf(label)),
        rule => Assert.False(ServerNode.Bookkeeping.Contains(rule.Name), rule.Name));

    [Fact]
    public void No_label_of_the_model_is_one_of_the_engine() => Assert.Empty(GraphModel.Current.Labels.Intersect([ServerNode.Common, "Change", "Store", "Gate"]));
}
