using Network.Graph;
using Network.Tests.Graph.Neo4j;
using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>What holds on every engine.</summary>
public abstract class OutboxContract
{
    [Fact]
    public async Task The_same_letter_put_twice_is_one()
    {
        await using var world = await WorldAsync();
        Assert.True(await world.PutAsync(LetterWorld.Round()));
        Assert.False(await world.PutAsync(LetterWorld.Round(name: "Somebody else")));
        Assert.Equal(("Jana Nováková", LetterState.Waiting), ((await world.OnlyAsync()).ToName, (await world.OnlyAsync()).State));
    }

    [Fact]
    public async Task A_letter_goes_with_the_change_that_is_rolled_back()
    {
        await using var world = await WorldAsync();
        await world.Graph.WriteAsync("test", async writer =>
        {
            await world.Box.PutAsync(writer, LetterWorld.Round());
            writer.Abandon();
            return true;
        });
        await Assert.ThrowsAsync<ModelViolationException>(() => world.Graph.WriteAsync("test", async writer =>
        {
            await world.Box.PutAsync(writer, LetterWorld.Round());
            return await writer.CreateAsync("Letter", new Properties { { "code", "x" } });
        }));
        Assert.Empty(await world.LettersAsync());
        Assert.Empty(await world.Outbox.DueAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task Of_two_who_want_a_letter_one_gets_it()
    {
        await using var world = await WorldAsync();
        await world.PutAsync(LetterWorld.Round());
        var id = (await world.OnlyAsync()).Id;
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => world.Outbox.ClaimAsync(id, "example.org"))));
        Assert.Single(claims.OfType<LetterClaim>());
        Assert.Empty(await world.Outbox.DueAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task Two_posters_at_once_post_each_letter_once()
    {
        await using var world = await WorldAsync();
        await using var smtp = new FakeSmtp();
        await world.PutManyAsync(25);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => world.Postman(smtp).PostAsync(CancellationToken.None))));
        Assert.Equal(25, smtp.Kept.Count);
        Assert.Equal(25, smtp.Kept.Select(one => one.Message.MessageId).Distinct().Count());
        Assert.All(await world.LettersAsync(), letter => Assert.Equal((LetterState.Sent, 1), (letter.State, letter.Attempts)));
    }

    [Fact]
    public async Task The_history_of_a_letter_tells_no_words()
    {
        await using var world = await WorldAsync();
        await world.PutAsync(LetterWorld.Round());
        var told = await world.Graph.ReadAsync(async reader => await reader.HistoryAsync((await world.OnlyAsync()).Id));
        Assert.Equal((true, false), (told[0].After!.Keys.Contains("to"), told[0].After!.Keys.Any(key => key is "text" or "html" or "subject")));
    }

    [Fact]
    public async Task Old_letters_lose_their_words_and_then_go()
    {
        await using var world = await WorldAsync();
        await using var smtp = new FakeSmtp();
        var retention = new LetterRetention(world.Graph, world.Clock);
        await world.PutAsync(LetterWorld.Round());
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        world.Clock.Advance(TimeSpan.FromDays(6.9));
        Assert.Equal((0, 0), await retention.TidyAsync(CancellationToken.None));
        world.Clock.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal((1, 0), await retention.TidyAsync(CancellationToken.None));
        var blank = await world.OnlyAsync();
        Assert.Equal((null, null, null, "jana@example.org"), (blank.Subject, blank.Text, blank.Html, blank.To));
        world.Clock.Advance(TimeSpan.FromDays(83));
        Assert.Equal((0, 1), await retention.TidyAsync(CancellationToken.None));
        Assert.Empty(await world.LettersAsync());
        Assert.DoesNotContain(await world.Graph.ReadAsync(reader => reader.HistoryAsync(blank.Id)), change => change.Before is not null || change.After is not null);
    }

    private protected abstract Task<LetterWorld> WorldAsync();
}

public sealed class SqliteOutboxTests : OutboxContract
{
    private protected override Task<LetterWorld> WorldAsync() => Task.FromResult(new LetterWorld());
}

[Collection(Neo4jServer.Alone)]
public sealed class Neo4jOutboxTests(Neo4jServer server) : OutboxContract, IAsyncDisposable
{
    private IGraph? graph;

    public async ValueTask DisposeAsync()
    {
        if (graph is not null) await graph.DisposeAsync();
    }

    private protected override async Task<LetterWorld> WorldAsync() => new(graph = await server.OpenAsync());
}
