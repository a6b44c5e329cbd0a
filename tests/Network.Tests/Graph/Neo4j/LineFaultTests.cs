using System.Text;
using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Each thing that a server may say in place of rows, one at a time, and what goes along with a request.</summary>
public sealed class LineFaultTests : LineTests
{
    [Theory]
    [InlineData("begin")]
    [InlineData("create-nodes")]
    [InlineData("commit")]
    public async Task A_conflict_is_tried_again(string kind)
    {
        Fake.Faults.Next(kind, Fault.Deadlock, times: 3);
        await Graph.PlaceAsync("1", "Osek");
        Assert.Single(Fake.Graph.Changes);
    }

    [Fact]
    public async Task A_server_that_is_in_conflict_to_the_last_counts_as_away()
    {
        Fake.Faults.Next("run", Fault.Deadlock, times: 41);
        await Assert.ThrowsAsync<StoreAwayException>(() => Graph.LastChangeAsync());
    }

    [Theory]
    [InlineData("create-nodes")]
    [InlineData("commit")]
    public async Task A_yes_with_an_error_that_will_not_pass_is_an_error_at_once(string kind)
    {
        Fake.Faults.Next(kind, Fault.Refused);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", (await Assert.ThrowsAsync<ServerErrorException>(() => Graph.PlaceAsync("1", "Osek"))).Code);
        Assert.Empty(Fake.Graph.Changes);
        Assert.Equal(1, Heard("create-nodes"));
    }

    [Fact]
    public async Task A_failure_that_the_function_swallows_still_fails_the_write()
    {
        Fake.Faults.Next("find-by-id", Fault.Refused);
        await Assert.ThrowsAsync<ServerErrorException>(() => Graph.WriteAsync("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("1", "Osek"));
            await Assert.ThrowsAsync<ServerErrorException>(() => writer.FindAsync("nobody"));
            return true;
        }));
        Assert.Empty(Fake.Graph.Changes);
        Assert.Equal(0, Fake.Transactions.Open);
    }

    [Fact]
    public async Task A_settled_number_is_asked_without_a_transaction_that_could_be_left_open()
    {
        Fake.Faults.Next("last-settled-change", Fault.CutAfter);
        await Graph.ReadAsync(reader => reader.FindAsync("nobody"));
        Assert.Equal(0, Fake.Transactions.Open);
    }

    [Theory]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark")]
    [InlineData("Neo.TransientError.Transaction.BookmarkTimeout")]
    public async Task Bookmarks_of_a_database_that_is_no_more_are_forgotten(string code)
    {
        await Graph.PlaceAsync("1", "Osek");
        Fake.Transactions.RefusesBookmarks = new FakeError(400, code, "as asked");
        await Graph.PlaceAsync("2", "Duchcov");
        await Graph.LastChangeAsync();
        Fake.Transactions.RefusesBookmarks = null;
        Assert.Equal(2, Fake.Graph.Changes.Count);
    }

    [Theory]
    [InlineData(nameof(Fault.None))]
    [InlineData(nameof(Fault.CutAfter))]
    public async Task Who_reads_next_names_the_bookmark_of_the_last_change(string fault)
    {
        Fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await Graph.PlaceAsync("1", "Osek");
        await Graph.LastChangeAsync();
        var (_, _, body) = Fake.Heard.Last();
        Assert.Equal("READ", body["accessMode"]!.GetValue<string>());
        Assert.Equal("FB:1", body["bookmarks"]!.AsArray().Single()!.GetValue<string>());
    }

    [Fact]
    public async Task A_transaction_stays_with_the_member_that_holds_it()
    {
        await Graph.PlaceAsync("1", "Osek");
        Assert.All(Fake.Heard.Where(one => one.Kind.StartsWith("commit", StringComparison.Ordinal)), one => Assert.Equal("member-1", one.Headers["neo4j-cluster-affinity"].ToString()));
    }

    [Fact]
    public async Task User_and_password_go_along_and_a_token_in_their_place()
    {
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:for-tests-only")), Fake.Heard.Last().Headers.Authorization.ToString());
        await using var other = new Neo4jGraph(Fake.Settings with { Token = "abc.def" }, TimeProvider.System);
        await other.LastChangeAsync();
        Assert.Equal("Bearer abc.def", Fake.Heard.Last().Headers.Authorization.ToString());
    }

    [Fact]
    public async Task A_database_that_is_only_starting_counts_as_away()
    {
        Fake.Transactions.Refuses = new FakeError(202, "Neo.TransientError.General.DatabaseUnavailable", "as asked");
        await Assert.ThrowsAsync<StoreAwayException>(() => Graph.LastChangeAsync());
        Fake.Transactions.Refuses = null;
        Assert.Equal(0, await Graph.LastChangeAsync());
    }
}
