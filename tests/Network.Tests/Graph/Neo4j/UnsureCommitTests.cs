using Network.Graph;

namespace Network.Tests.Graph.Neo4j;

/// <summary>A line that breaks in the middle of a change: the change is there once, or the writer is told.</summary>
public sealed class UnsureCommitTests : LineTests
{
    [Theory]
    [InlineData(nameof(Fault.CutAfter))]
    [InlineData(nameof(Fault.ProxyAfter))]
    [InlineData(nameof(Fault.Truncated))]
    [InlineData(nameof(Fault.UnsureAfter))]
    public async Task A_commit_whose_answer_is_lost_is_asked_after_and_not_done_again(string fault)
    {
        Fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await Graph.PlaceAsync("1", "Osek");
        Assert.Single(Fake.Graph.Changes);
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
        Fake.Faults.Next("commit", Enum.Parse<Fault>(fault));
        await Graph.PlaceAsync("1", "Osek");
        Assert.Single(Fake.Graph.Changes);
        Assert.Equal(1, Heard("was-kept"));
        Assert.Equal(2, Heard("create-nodes"));
    }

    [Fact]
    public async Task A_commit_that_arrives_although_it_was_given_up_does_nothing_twice()
    {
        Fake.Faults.Next("commit", Fault.Late);
        await Graph.PlaceAsync("1", "Osek");
        await Task.Delay(50);
        Assert.Single(Fake.Graph.Changes);
    }

    [Fact]
    public async Task Where_the_history_cannot_be_asked_the_writer_is_told_that_it_may_have_been_kept()
    {
        Fake.Faults.Next("commit", Fault.CutAfter);
        Fake.Faults.Next("was-kept", Fault.ProxyBefore, times: 6);
        Assert.True((await Assert.ThrowsAsync<StoreAwayException>(() => Graph.PlaceAsync("1", "Osek"))).MayHaveBeenKept);
        Assert.Single(Fake.Graph.Changes);
    }

    /// <summary>HttpClient sends a request again by itself only where none of its body has been sent; an update of it must not change that.</summary>
    [Fact]
    public async Task A_link_is_not_sent_twice_because_a_kept_connection_broke()
    {
        var node = await Graph.PlaceAsync("1", "Osek");
        Fake.Faults.Next("create-links", Fault.CutAfter);
        await Graph.WriteAsync("test", async writer =>
        {
            var link = await writer.LinkAsync(node.Id, "LIES_IN", (await writer.CreateAsync("Territory", Facts.Place("2", "Teplice"))).Node.Id);
            return (await writer.HistoryAsync(link)).Count;
        });
        Assert.Single(Fake.Graph.Links);
        Assert.Equal(3, Fake.Graph.Changes.Count);
    }

    [Fact]
    public async Task A_change_that_looks_at_its_own_history_is_kept()
    {
        await Graph.WriteAsync("test", async writer => await writer.HistoryAsync((await writer.CreateAsync("Territory", Facts.Place("1", "Osek"))).Node.Id));
        Assert.Single(Fake.Graph.Changes);
    }

    [Fact]
    public async Task The_functions_own_failure_is_told_and_its_transaction_ended_also_over_a_broken_line()
    {
        Fake.Faults.Next("rollback", Fault.ProxyBefore);
        await Assert.ThrowsAsync<ModelViolationException>(() => Graph.WriteAsync<bool>("test", async writer =>
        {
            await writer.FindAsync("nobody");
            throw new ModelViolationException("as asked");
        }));
        for (var patience = 0; patience < 200 && Fake.Transactions.Open > 0; patience++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(0, Fake.Transactions.Open);
    }

    [Theory]
    [InlineData("find-by-key")]
    [InlineData("create-nodes")]
    public async Task A_transaction_that_the_server_forgot_is_begun_anew(string kind)
    {
        await Graph.PlaceAsync("1", "Osek");
        Fake.Faults.Next(kind, Fault.Expired);
        await Graph.PlaceAsync("2", "Duchcov");
        Assert.Equal(2, Fake.Graph.Changes.Count);
    }
}
