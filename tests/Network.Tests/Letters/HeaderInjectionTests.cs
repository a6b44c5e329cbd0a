using MimeKit;
using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>Whatever stands in names and values: no header more, no recipient more. Written past the composer too, for an import may bring anything.</summary>
public sealed class HeaderInjectionTests
{
    private static readonly string[] Usual = ["From", "To", "Subject", "Message-Id", "Date", "Auto-Submitted", "X-Auto-Response-Suppress", "Content-Language", "MIME-Version", "Content-Type", "Reply-To"];

    public static TheoryData<string> Nasty =>
    [
        "Jana\r\nBcc: eve@evil.example", "Jana\nBcc: eve@evil.example", "Jana\rBcc: eve@evil.example", "Jana\0Bcc: eve@evil.example", "Jana\u2028Bcc: eve@evil.example", "Jana\u0085Bcc: eve@evil.example",
        "=?utf-8?q?Jana=0D=0ABcc=3A_eve=40evil=2Eexample?=", "Jana\" <eve@evil.example>, \"", "Jana>, <eve@evil.example", "Jana\r\n\r\nDATA words", "\r\n.\r\nMAIL FROM:<eve@evil.example>\r\nRCPT TO:<eve@evil.example>\r\nDATA\r\n",
        new string('á', 3000) + "\r\nBcc: eve@evil.example",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public async Task A_composed_letter_gets_no_header_and_no_recipient_from_what_people_typed(string nasty)
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round(happened: nasty, name: nasty, organisation: nasty) with { By = nasty });
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        AssertPlain(smtp);
    }

    [Theory]
    [MemberData(nameof(Nasty))]
    public async Task Nor_does_one_that_was_written_past_the_composer(string nasty)
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        var composed = LetterWorld.Composer.Compose(LetterWorld.Round());
        await world.Graph.WriteAsync("test", writer => world.Box.PutAsync(writer, composed with { Subject = nasty, To = composed.To with { Name = nasty }, Text = nasty, Html = nasty }));
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        AssertPlain(smtp);
    }

    [Fact]
    public async Task A_letter_in_the_store_without_a_sound_address_is_failed()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round());
        var letter = await world.OnlyAsync();
        await world.Graph.WriteAsync("test", writer => writer.ChangeAsync(letter.Id, 1, new() { { "to", "\"jana> RCPT TO:<eve\"@evil.example" } }));
        await world.Postman(smtp).PostAsync(CancellationToken.None);
        Assert.Equal((LetterState.Failed, 0), ((await world.OnlyAsync()).State, smtp.Kept.Count));
    }

    [Fact]
    public async Task The_letter_says_that_a_machine_wrote_it_and_whom_to_answer()
    {
        await using var world = new LetterWorld();
        await using var smtp = new FakeSmtp();
        await world.PutAsync(LetterWorld.Round());
        await world.Postman(new Postage(smtp.Settings with { ReplyTo = LetterWorld.Address("lide@example.org") }, world.Clock)).PostAsync(CancellationToken.None);
        var (_, message) = Assert.Single(smtp.Kept);
        Assert.Equal(("auto-generated", "lide@example.org"), (message.Headers["Auto-Submitted"], message.ReplyTo.Mailboxes.Single().Address));
        Assert.Equal(("Integrační síť", "network@example.org"), (message.From.Mailboxes.Single().Name, message.From.Mailboxes.Single().Address));
        Assert.Equal($"{(await world.OnlyAsync()).Code}@example.org", message.MessageId);
        Assert.Equal((await world.OnlyAsync()).Text!.TrimEnd(), message.TextBody!.ReplaceLineEndings("\n").TrimEnd());
    }

    private static void AssertPlain(FakeSmtp smtp)
    {
        var (recipients, message) = Assert.Single(smtp.Kept);
        Assert.Equal("RCPT TO:<jana@example.org>", Assert.Single(recipients));
        Assert.Equal("jana@example.org", Assert.IsType<MailboxAddress>(Assert.Single(message.To)).Address);
        Assert.Empty(message.Headers.Select(header => header.Field).Except(Usual, StringComparer.OrdinalIgnoreCase));
        Assert.Equal(message.Headers.Count, message.Headers.Select(header => header.Field).Distinct().Count());
    }
}
