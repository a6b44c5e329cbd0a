using System.Diagnostics;
using Network.Graph;
using Network.Graph.Neo4j;

namespace Network.Tests.Graph.Neo4j;

/// <summary>A server that takes requests and says nothing: nobody waits for two seconds, and it goes on by itself.</summary>
public sealed class SilentServerTests : IAsyncLifetime
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private FakeNeo4j fake = null!;
    private Neo4jGraph graph = null!;

    public async ValueTask InitializeAsync()
    {
        fake = await FakeNeo4j.StartAsync();
        graph = new Neo4jGraph(fake.Settings, TimeProvider.System);
        await graph.PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await graph.DisposeAsync();
        await fake.DisposeAsync();
    }

    [Fact]
    public async Task A_crowd_of_readers_and_writers_is_told_within_two_seconds_and_goes_on_afterwards()
    {
        fake.Hang();
        var crowd = Enumerable.Range(0, 30).Select(async number =>
        {
            await Task.Delay(number * 60);
            var began = Stopwatch.StartNew();
            await Assert.ThrowsAsync<StoreAwayException>(() => number % 2 == 0 ? (Task)graph.PlaceAsync($"{number}", "x") : graph.ReadAsync(reader => reader.FindAsync("x")));
            return began.Elapsed;
        });
        Assert.All(await Task.WhenAll(crowd), waited => Assert.True(waited < Longest, $"{waited}"));
        fake.Release();
        await Task.Delay(300); // so long it is remembered that nothing was heard
        await graph.PlaceAsync("after", "Osek");
        Assert.Null(await graph.TroubleAsync());
    }

    [Fact]
    public async Task Silence_in_the_middle_of_a_change_leaves_nothing_and_holds_nobody_up_afterwards()
    {
        var node = await graph.PlaceAsync("1", "Osek");
        var began = Stopwatch.StartNew();
        var failure = await Assert.ThrowsAsync<StoreAwayException>(() => graph.WriteAsync("test", async writer =>
        {
            await writer.FindAsync(node.Id);
            fake.Hang();
            began.Restart();
            return await writer.ChangeAsync(node.Id, 1, new() { { "name", "x" } });
        }));
        Assert.True(began.Elapsed < Longest, $"{began.Elapsed}");
        Assert.False(failure.MayHaveBeenKept);
        fake.Release();
        await Task.Delay(300);
        Assert.IsType<ChangeResult.Changed>(await graph.WriteAsync("test", writer => writer.ChangeAsync(node.Id, 1, new() { { "name", "Nový Osek" } })));
        Assert.Equal(2, fake.Graph.Changes.Count);
    }

    [Fact]
    public async Task Silence_during_the_commit_says_that_it_may_have_been_kept()
    {
        var began = Stopwatch.StartNew();
        var failure = await Assert.ThrowsAsync<StoreAwayException>(() => graph.WriteAsync("test", async writer =>
        {
            await writer.CreateAsync("Territory", Facts.Place("1", "Osek"));
            await writer.FindAsync("nobody");
            fake.Hang();
            began.Restart();
            return true;
        }));
        Assert.True(began.Elapsed < Longest, $"{began.Elapsed}");
        Assert.True(failure.MayHaveBeenKept);
    }

    [Fact]
    public async Task Waiting_for_one_asking_does_not_keep_the_next_one_for_ever()
    {
        for (var round = 0; round < 200; round++)
        {
            var asked = 0;
            var first = new TaskCompletionSource();
            var sharing = new SharedAsking<int>(async () =>
            {
                var number = ++asked;
                await (number == 1 ? first.Task : Task.CompletedTask);
                return number;
            });
            var one = sharing.AskAsync();
            var ending = Task.Run(first.SetResult);
            var two = sharing.AskAsync();
            await Task.WhenAll(one, ending, two);
            Assert.NotEqual(await two, await sharing.AskAsync());
        }
    }
}
