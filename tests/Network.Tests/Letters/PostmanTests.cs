using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>A mail server that fails in each of its ways: nothing is lost, nothing comes twice that need not.</summary>
public sealed class PostmanTests
{
    [Theory]
    [InlineData(SmtpFault.PutsTheRecipientOff, "450 4.2.0 greylisted")]
    [InlineData(SmtpFault.PutsTheWordsOff, "451 4.3.0 later")]
    [InlineData(SmtpFault.ClosesForNow, "421 4.3.0 closing")]
    [InlineData(SmtpFault.RefusesTheSender, "550 5.7.1 not from you")]
    [InlineData(SmtpFault.DropsTheLineAfterTheWords, "")]
    public async Task What_may_pass_is_tried_again_and_arrives_once(object fault, string says)
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = (SmtpFault)fault };
        await world.PutAsync(LetterWorld.Round());
        var waiting = await PostedAsync(world, smtp);
        Assert.Equal((LetterState.Waiting, 1, 0), (waiting.State, waiting.Attempts, smtp.Kept.Count));
        Assert.Contains(says, waiting.LastError, StringComparison.Ordinal);
        smtp.Fault = SmtpFault.None;
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((LetterState.Sent, 1), ((await PostedAsync(world, smtp)).State, smtp.Kept.Count));
    }

    [Theory]
    [InlineData(SmtpFault.RefusesTheRecipient, "550 5.1.1 nobody here")]
    [InlineData(SmtpFault.RefusesTheWords, "554 5.6.0 not these words")]
    public async Task A_letter_refused_for_good_is_failed_and_holds_up_no_other(object fault, string says)
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = (SmtpFault)fault };
        await world.PutManyAsync(3);
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        Assert.All(await world.LettersAsync(), letter => Assert.Equal((LetterState.Failed, 1, says), (letter.State, letter.Attempts, letter.LastError)));
    }

    [Theory]
    [InlineData(SmtpFault.HangsUpAtGreeting)]
    [InlineData(SmtpFault.IsSilent)]
    public async Task Who_cannot_be_reached_costs_no_letter_an_attempt(object fault)
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = (SmtpFault)fault };
        await world.PutAsync(LetterWorld.Round());
        var postage = new Postage(smtp.Settings with { Patience = TimeSpan.FromMilliseconds(300) }, world.Clock);
        await world.Postman(postage).PostAsync(CancellationToken.None);
        Assert.Equal((LetterState.Waiting, 0), ((await world.OnlyAsync()).State, (await world.OnlyAsync()).Attempts));
        Assert.True(postage.Rests);
        world.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.False(postage.Rests);
    }

    [Fact]
    public async Task A_server_without_starttls_gets_no_letter_in_the_clear()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round());
        var postage = new Postage(smtp.Settings with { Security = SmtpSecurity.StartTls }, world.Clock);
        await world.Postman(postage).PostAsync(CancellationToken.None);
        Assert.Empty(smtp.Kept);
        Assert.Contains("STARTTLS", postage.Now?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_kept_by_a_server_that_could_not_say_so_comes_again_under_the_same_name()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp { Fault = SmtpFault.KeepsThemAndDropsTheLineBeforeItSaysSo };
        await world.PutAsync(LetterWorld.Round());
        await PostedAsync(world, smtp);
        smtp.Fault = SmtpFault.None;
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        await PostedAsync(world, smtp);
        Assert.Equal(2, smtp.Kept.Count);
        Assert.Single(smtp.Kept.Select(one => one.Message.MessageId).Distinct());
    }

    [Fact]
    public async Task A_death_between_250_and_our_record_sends_one_more_under_the_same_name()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round());
        var claim = await world.Outbox.ClaimAsync((await world.OnlyAsync()).Id, "example.org");
        await using (var line = await SmtpLine.OpenAsync(smtp.Settings, CancellationToken.None))
        {
            Assert.IsType<Delivery.Taken>(await line.SendAsync(LetterMessage.Of(claim!, LetterWorld.Address(), smtp.Settings), LetterWorld.Address()));
        }

        world.Clock.Advance(Outbox.Lease);
        Assert.Equal(LetterState.Sent, (await PostedAsync(world, smtp)).State);
        await PostedAsync(world, smtp);
        Assert.Equal([claim!.MessageId, claim.MessageId], smtp.Kept.Select(one => one.Message.MessageId));
    }

    [Fact]
    public async Task Told_to_stop_it_finishes_the_letter_under_way_and_takes_no_other()
    {
        await using var world = new LetterWorld();
        using var stopping = new CancellationTokenSource();
        await using var smtp = new FakeSmtp { BeforeAnswer = stopping.CancelAsync };
        await world.PutManyAsync(3);
        await world.Postman(smtp).PostAsync(stopping.Token);
        Assert.Single(smtp.Kept);
        Assert.Single(await world.LettersAsync(), letter => letter.State == LetterState.Sent);
        Assert.Equal(2, (await world.LettersAsync()).Count(letter => letter is { State: LetterState.Waiting, Attempts: 0 }));
    }

    [Fact]
    public async Task Without_a_mail_server_letters_wait()
    {
        await using var world = new LetterWorld();
        await world.PutAsync(LetterWorld.Round());
        await world.Postman(new Postage(null, world.Clock)).PostAsync(CancellationToken.None);
        Assert.Equal((LetterState.Waiting, 0), ((await world.OnlyAsync()).State, (await world.OnlyAsync()).Attempts));
    }

    private static async Task<StoredLetter> PostedAsync(LetterWorld world, FakeSmtp smtp)
    {
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        return await world.OnlyAsync();
    }
}
