using System.Text;
using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>Each thing that can go wrong on the line to Neo4j, one at a time.</summary>
public sealed class LineFaultTests : IAsyncLifetime
{
    private FakeNeo4j fake = null!;
    private Neo4jGraph graph = null!;

    public async ValueTask InitializeAsync()
    {
        fake = await FakeNeo4j.StartAsync();
        graph = new Neo4jGraph(fake.Settings with { Patience = TimeSpan.FromHours(1) }, new QuickTime());
        await graph.PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        await fake.DisposeAsync();
    }

    [Theory]
    [InlineData(nameof(Fault.CutAfter))]
    [InlineData(nameof(Fault.ProxyAfter))]
    [InlineData(nameof(Fault.Truncated))]
    [InlineData(nameof(Fault.UnsureAfter))]
    public async Task A_commit_whose_answer_is_lost_is_asked_after_and_not_done_again(string fault)
    {
        fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await graph.PlaceAsync("1", "Osek");
        Assert.Single(fake.Graph.Changes);
        Assert.Equal(1, Heard("was-kept"));
        Assert.Equal(1, Heard("create-nodes"));
    }

    [Theory]
    [InlineData(nameof(Fault.CutBefore))]
    [InlineData(nameof(Fault.ProxyBefore))]
    [InlineData(nameof(Fault.EmptyYes))]
    [InlineData(nameof(Fault.Expired))]
    public async Task A_commit_that_never_arrived_is_asked_after_and_done_again(string fault)
    {
        fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await graph.PlaceAsync("1", "Osek");
        Assert.Single(fake.Graph.Changes);
        Assert.Equal(1, Heard("was-kept"));
        Assert.Equal(2, Heard("create-nodes"));
    }

    [Fact]
    public async Task A_commit_that_arrives_although_it_was_given_up_does_nothing_twice()
    {
        fake.Faults.Next("commit", Fault.Late);
        await graph.PlaceAsync("1", "Osek");
        await Task.Delay(50);
        Assert.Single(fake.Graph.Changes);
    }

    [Fact]
    public async Task Where_the_history_cannot_be_asked_the_writer_is_told_that_it_may_have_been_kept()
    {
        fake.Faults.Next("commit", Fault.CutAfter);
        fake.Faults.Next("was-kept", Fault.ProxyBefore, times: 6);
        Assert.True((await Assert.ThrowsAsync<StoreAwayException>(() => graph.PlaceAsync("1", "Osek"))).MayHaveBeenKept);
        Assert.Single(fake.Graph.Changes);
    }

    [Fact]
    public async Task A_link_is_not_sent_twice_because_a_kept_connection_broke()
    {
        var node = await graph.PlaceAsync("1", "Osek");
        fake.Faults.Next("create-links", Fault.CutAfter);
        await graph.WriteAsync("test", async writer =>
        {
            var link = await writer.LinkAsync(node.Id, "LIES_IN", (await writer.CreateAsync("Territory", Facts.Place("2", "Teplice"))).Node.Id);
            return (await writer.HistoryAsync(link)).Count;
        });
        Assert.Single(fake.Graph.Links);
        Assert.Equal(3, fake.Graph.Changes.Count);
    }

    [Fact]
    public async Task A_change_that_looks_at_its_own_history_is_kept()
    {
        await graph.WriteAsync("test", async writer => await writer.HistoryAsync((await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node.Id));
        Assert.Single(fake.Graph.Changes);
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("create-nodes")]
    [InlineData("commit")]
    public async Task A_conflict_is_tried_again(string kind)
    {
        fake.Faults.Next(kind, Fault.Deadlock, times: 3);
        await graph.PlaceAsync("1", "Osek");
        Assert.Single(fake.Graph.Changes);
    }

    [Fact]
    public async Task A_server_that_is_in_conflict_to_the_last_counts_as_away()
    {
        fake.Faults.Next("run", Fault.Deadlock, times: 41);
        await Assert.ThrowsAsync<StoreAwayException>(() => graph.LastChangeAsync());
    }

    [Theory]
    [InlineData("create-nodes")]
    [InlineData("commit")]
    public async Task A_yes_with_an_error_that_will_not_pass_is_an_error_at_once(string kind)
    {
        fake.Faults.Next(kind, Fault.Refused);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", (await Assert.ThrowsAsync<ServerErrorException>(() => graph.PlaceAsync("1", "Osek"))).Code);
        Assert.Empty(fake.Graph.Changes);
        Assert.Equal(1, Heard("create-nodes"));
    }

    [Fact]
    public async Task A_failure_that_the_function_swallows_still_fails_the_write()
    {
        fake.Faults.Next("find-by-id", Fault.Refused);
        await Assert.ThrowsAsync<ServerErrorException>(() => graph.WriteAsync("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("1", "Osek"));
            await Assert.ThrowsAsync<ServerErrorException>(() => writer.FindAsync("nobody"));
            return true;
        }));
        Assert.Empty(fake.Graph.Changes);
        Assert.Equal(0, fake.OpenTransactions);
    }

    [Fact]
    public async Task The_functions_own_failure_is_told_and_its_transaction_ended_also_over_a_broken_line()
    {
        fake.Faults.Next("rollback", Fault.ProxyBefore);
        await Assert.ThrowsAsync<ModelViolationException>(() => graph.WriteAsync<bool>("test", async writer =>
        {
            await writer.FindAsync("nobody");
            throw new ModelViolationException("as asked");
        }));
        for (var patience = 0; patience < 200 && fake.OpenTransactions > 0; patience++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(0, fake.OpenTransactions);
    }

    [Theory]
    [InlineData("find-by-key")]
    [InlineData("create-nodes")]
    public async Task A_transaction_that_the_server_forgot_is_begun_anew(string kind)
    {
        await graph.PlaceAsync("1", "Osek");
        fake.Faults.Next(kind, Fault.Expired);
        await graph.PlaceAsync("2", "Duchcov");
        Assert.Equal(2, fake.Graph.Changes.Count);
    }

    [Fact]
    public async Task A_settled_number_is_asked_without_a_transaction_that_could_be_left_open()
    {
        fake.Faults.Next("last-settled-change", Fault.CutAfter);
        await graph.ReadAsync(reader => reader.FindAsync("nobody"));
        Assert.Equal(0, fake.OpenTransactions);
    }

    [Theory]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark")]
    [InlineData("Neo.TransientError.Transaction.BookmarkTimeout")]
    public async Task Bookmarks_of_a_database_that_is_no_more_are_forgotten(string code)
    {
        await graph.PlaceAsync("1", "Osek");
        fake.RefusesBookmarks = new FakeError(400, code, "as asked");
        await graph.PlaceAsync("2", "Duchcov");
        await graph.LastChangeAsync();
        fake.RefusesBookmarks = null;
        Assert.Equal(2, fake.Graph.Changes.Count);
    }

    [Theory]
    [InlineData(nameof(Fault.None))]
    [InlineData(nameof(Fault.CutAfter))]
    public async Task Who_reads_next_names_the_bookmark_of_the_last_change(string fault)
    {
        fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await graph.PlaceAsync("1", "Osek");
        await graph.LastChangeAsync();
        var (_, _, body) = fake.Heard.Last();
        Assert.Equal("READ", body["accessMode"]!.GetValue<string>());
        Assert.Equal("FB:1", body["bookmarks"]!.AsArray().Single()!.GetValue<string>());
    }

    [Fact]
    public async Task A_transaction_stays_with_the_member_that_holds_it()
    {
        await graph.PlaceAsync("1", "Osek");
        Assert.All(fake.Heard.Where(one => one.Kind.StartsWith("commit", StringComparison.Ordinal)), one => Assert.Equal("member-1", one.Headers["neo4j-cluster-affinity"].ToString()));
    }

    [Fact]
    public async Task User_and_password_go_along_and_a_token_in_their_place()
    {
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:for-tests-only")), fake.Heard.Last().Headers.Authorization.ToString());
        await using var other = new Neo4jGraph(fake.Settings with { Token = "abc.def" }, TimeProvider.System);
        await other.LastChangeAsync();
        Assert.Equal("Bearer abc.def", fake.Heard.Last().Headers.Authorization.ToString());
    }

    [Fact]
    public async Task A_database_that_is_only_starting_counts_as_away()
    {
        fake.Refuses = new FakeError(202, "Neo.TransientError.General.DatabaseUnavailable", "as asked");
        await Assert.ThrowsAsync<StoreAwayException>(() => graph.LastChangeAsync());
        fake.Refuses = null;
        Assert.Equal(0, await graph.LastChangeAsync());
    }

    private int Heard(string statement) => fake.Heard.Count(one => FakeStatements.NameOf(one.Body["statement"]?.GetValue<string>() ?? "") == statement);
}
