using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Network.Graph;
using Network.Graph.Model;
using Network.Graph.Moving;
using Network.Graph.Sqlite;
using Network.Tests.Competences;
using Network.Web.Search;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Nothing different: each question row by row, each answer of the map, each page to the letter.</summary>
[Collection(Neo4jServer.Alone)]
public sealed partial class SameAnswersTests(Neo4jWorld neo4j, SeedWorld world) : IClassFixture<Neo4jWorld>
{
    public static TheoryData<string> Names => QuestionTwinTests.Names;

    /// <summary>
    /// Every page in Czech: in other languages it is made of the same rows. Where more is found than an engine gives
    /// (school), each engine has candidates of its own.
    /// </summary>
    public static TheoryData<string> Addresses => ["/", "/answers", "/search?q=urad+prace", .. MapPagesTests.Addresses.Select(row => row.Data).Where(address => !address.Contains("skola", StringComparison.Ordinal) && !address.StartsWith("/en", StringComparison.Ordinal) && !address.StartsWith("/uk", StringComparison.Ordinal))];

    [Fact]
    public async Task A_graph_that_went_to_neo4j_and_back_is_the_same_to_the_byte()
    {
        Assert.Equal(neo4j.Count, GraphFile.Check(neo4j.At("first"), _ => { }));
        Assert.Equal(await File.ReadAllTextAsync(neo4j.At("first")), await File.ReadAllTextAsync(neo4j.At("second")));
        Assert.Equal(await world.Graph.LastChangeAsync(), await neo4j.Graph.LastChangeAsync());
        await using var sqlite = SqliteGraph.Open(neo4j.At("store"), TimeProvider.System);
        await sqlite.ImportAsync(GraphFile.Records(neo4j.At("second")));
        await GraphFile.WriteAsync(neo4j.At("third"), sqlite, _ => { });
        Assert.Equal(await File.ReadAllTextAsync(neo4j.At("first")), await File.ReadAllTextAsync(neo4j.At("third")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_gives_the_same_rows(string name)
    {
        using var connection = new SqliteConnection($"Data Source={world.StorePath};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var rows = 0;
        foreach (var parameters in PlausibleParameters.Sets(connection, Question.Sql[name].Parameters))
        {
            var (ours, theirs) = (await neo4j.Twin.QueryAsync(name, parameters), await neo4j.Graph.QueryAsync(name, parameters));
            Assert.Equal(Said(name, ours), Said(name, theirs));
            rows += ours.Count;
        }

        Assert.True(rows > 0, "No set of parameters gave any row.");
    }

    [Fact]
    public async Task Every_third_question_of_daily_practice_has_the_same_answer()
    {
        foreach (var row in QuestionTests.Questions().Where((_, at) => at % 3 == 0))
        {
            var query = string.Join('&', row.Data.Item1.Split('&').Select(part => part.Split('=', 2)).Select(part => $"{part[0]}={Uri.EscapeDataString(part[1])}"));
            var (ours, theirs) = (await neo4j.TwinSite.AskAsync(query), await neo4j.Site.AskAsync(query));
            Assert.True(ours.Json.GetRawText() == theirs.Json.GetRawText(), $"{row.Data.Item1}\n{ours.Json}\n{theirs.Json}");
        }
    }

    [Theory]
    [InlineData("úřad práce")]
    [InlineData("Děčín")]
    [InlineData("v Teplicích")]
    [InlineData("Telpice")]
    [InlineData("561/2004 § 36")]
    [InlineData("475 000 114")]
    [InlineData("бюро праці")]
    [InlineData("дитина")]
    [InlineData("trvalý pobyt")]
    [InlineData("\"housing benefit\" AND (NOT")]
    public async Task A_search_finds_the_same_in_the_same_order(string typed)
    {
        var words = SearchWords.Of(typed);
        var ours = await new SearchStore(neo4j.Twin).FindAsync(words, CancellationToken.None);
        var theirs = await new SearchStore(neo4j.Graph).FindAsync(words, CancellationToken.None);
        Assert.Equal(ours.Select(hit => hit.Address), theirs.Select(hit => hit.Address));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_the_same_to_the_letter(string address)
    {
        var (ours, theirs) = (await neo4j.TwinSite.OpenAsync(address), await neo4j.Site.OpenAsync(address));
        Assert.Equal(ours.Status, theirs.Status);
        Assert.Equal(Once().Replace(ours.Html, ""), Once().Replace(theirs.Html, ""));
    }

    /// <summary>Engines weigh words differently: what search finds is one set, its order is worked out by the platform.</summary>
    private static IEnumerable<string> Said(string name, IReadOnlyList<Row> rows)
    {
        var said = rows.Select(row => string.Join(" | ", row.Columns.Where(column => column != "score").Select(column => $"{column}: {Said(row.Value(column))}")));
        return name == "search/find" ? said.Order(StringComparer.Ordinal) : said;
    }

    private static string Said(object? value) => value switch
    {
        null => "",
        true => "1",
        false => "0",
        string { Length: > 0 } json when json[0] is '{' => Properties.FromJson(json).ToJson(),
        string { Length: > 0 } json when json[0] is '[' => string.Join(", ", JsonSerializer.Deserialize<string[]>(json)!),
        string[] list => string.Join(", ", list),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex("nonce=\"[^\"]*\"|name=\"__RequestVerificationToken\"[^>]*")]
    private static partial Regex Once();
}
