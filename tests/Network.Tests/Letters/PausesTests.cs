using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>Attempts, pauses and leases, with a clock that is moved by hand.</summary>
public sealed class PausesTests
{
    [Fact]
    public async Task Pauses_grow_up_to_a_day_until_the_letter_is_out_of_date()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = SmtpFault.PutsTheRecipientOff };
        await world.PutAsync(LetterWorld.Round() with { Fresh = TimeSpan.FromDays(4) });
        var pauses = new List<double>();
        while ((await PostedAsync(world, smtp)) is { State: LetterState.Waiting } letter)
        {
            pauses.Add((letter.NextAt - world.Clock.GetUtcNow()).TotalMinutes);
            Assert.Equal(pauses.Count, letter.Attempts);
            world.Clock.Advance(letter.NextAt - world.Clock.GetUtcNow());
        }

        Assert.Equal([1, 5, 15, 60, 180, 360, 720, 1440, 1440, 1440, 1440], pauses);
        Assert.Equal((LetterState.Dropped, "450 4.2.0 greylisted"), ((await world.OnlyAsync()).State, (await world.OnlyAsync()).LastError));
        smtp.Fault = SmtpFault.None;
        await PostedAsync(world, smtp);
        Assert.Empty(smtp.Kept);
    }

    [Fact]
    public async Task A_letter_that_is_put_off_is_not_touched_before_its_time()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = SmtpFault.PutsTheWordsOff };
        await world.PutAsync(LetterWorld.Round());
        await PostedAsync(world, smtp);
        smtp.Fault = SmtpFault.None;
        world.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(1, (await PostedAsync(world, smtp)).Attempts);
        world.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((LetterState.Sent, 2, null), (await PostedAsync(world, smtp)) is var sent ? (sent.State, sent.Attempts, sent.LastError) : default);
    }

    [Fact]
    public async Task A_claim_of_the_dead_runs_out()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round());
        Assert.NotNull(await world.Outbox.ClaimAsync((await world.OnlyAsync()).Id, "example.org"));
        await PostedAsync(world, smtp);
        Assert.Empty(smtp.Kept);
        world.Clock.Advance(Outbox.Lease);
        Assert.Equal(LetterState.Sent, (await PostedAsync(world, smtp)).State);
    }

    [Fact]
    public async Task Who_lost_the_claim_can_neither_fail_nor_put_off_the_letter()
    {
        await using var world = new LetterWorld();
        await world.PutAsync(LetterWorld.Round());
        var id = (await world.OnlyAsync()).Id;
        var late = await world.Outbox.ClaimAsync(id, "example.org");
        world.Clock.Advance(Outbox.Lease);
        var holder = await world.Outbox.ClaimAsync(id, "example.org");
        Assert.False(await world.Outbox.FailedAsync(late!, "x"));
        Assert.False(await world.Outbox.LaterAsync(late!, "x"));
        Assert.Equal((LetterState.Waiting, null), ((await world.OnlyAsync()).State, (await world.OnlyAsync()).LastError));
        Assert.True(await world.Outbox.SentAsync(late!), "The mail server has it, whoever holds it now.");
        Assert.False(await world.Outbox.LaterAsync(holder!, "x"));
        Assert.Equal(LetterState.Sent, (await world.OnlyAsync()).State);
    }

    [Fact]
    public async Task A_letter_out_of_date_is_dropped_and_not_sent()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round() with { Fresh = TimeSpan.FromMinutes(15) });
        world.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(LetterState.Dropped, (await PostedAsync(world, smtp)).State);
        Assert.Empty(smtp.Kept);
    }

    [Fact]
    public async Task After_a_day_without_a_mail_server_the_backlog_leaves_at_once_but_what_is_stale()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = SmtpFault.HangsUpAtGreeting };
        var postage = world.Postage(smtp);
        await world.PutManyAsync(20);
        await world.PutAsync(LetterWorld.Round(happened: "sign-in") with { Fresh = TimeSpan.FromMinutes(15) });
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            await world.Postman(postage).PostAsync(CancellationToken.None);
            world.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.InRange(postage.Now!.Times, 24 * 12, (24 * 12) + 10);
        Assert.All(await world.LettersAsync(), letter => Assert.Equal((LetterState.Waiting, 0), (letter.State, letter.Attempts)));
        smtp.Fault = SmtpFault.None;
        world.Clock.Advance(TimeSpan.FromMinutes(5));
        await world.Postman(postage).PostAsync(CancellationToken.None);
        Assert.Equal((20, null), (smtp.Kept.Count, postage.Now));
        Assert.Single(await world.LettersAsync(), letter => letter.State == LetterState.Dropped);
    }

    private static async Task<StoredLetter> PostedAsync(LetterWorld world, FakeSmtp smtp)
    {
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        return await world.OnlyAsync();
    }
}
