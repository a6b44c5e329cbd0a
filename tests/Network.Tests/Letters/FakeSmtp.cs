using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;
using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>A mail server that fails as asked, on a port of its own.</summary>
internal sealed class FakeSmtp : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;

    public FakeSmtp()
    {
        listener.Start();
        accepting = AcceptAsync();
        Settings = new SmtpSettings("127.0.0.1", ((IPEndPoint)listener.LocalEndpoint).Port, SmtpSecurity.None, LetterWorld.Address("network@example.org"), "Integrační síť", "example.org") { Patience = TimeSpan.FromSeconds(30) };
    }

    public SmtpSettings Settings { get; }

    public volatile SmtpFault Fault;

    /// <summary>Called when the words have come, before the answer.</summary>
    public Func<Task> BeforeAnswer { get; set; } = () => Task.CompletedTask;

    /// <summary>What it said 250 to, or kept without saying so.</summary>
    public ConcurrentQueue<(IReadOnlyList<string> Recipients, MimeMessage Message)> Kept { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
            catch (Exception end) when (end is OperationCanceledException or SocketException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using var _ = connection;
        if (Fault == SmtpFault.HangsUpAtGreeting) return;
        if (Fault == SmtpFault.IsSilent) await Task.Delay(Timeout.Infinite, stop.Token);
        await using var stream = connection.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 fake ESMTP");
        var recipients = new List<string>();
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            if (line == "DATA" && !await TakeAsync(reader, writer, recipients)) return;
            if (line == "DATA") continue;
            if (line.StartsWith("RCPT", StringComparison.Ordinal)) recipients.Add(line);
            if (line.StartsWith("MAIL", StringComparison.Ordinal)) recipients.Clear();
            await writer.WriteLineAsync(Answer(line));
            if (line == "QUIT") return;
        }
    }

    private string Answer(string line) => (line.Split(' ', ':')[0].ToUpperInvariant(), Fault) switch
    {
        ("EHLO", _) => "250-fake\r\n250 8BITMIME",
        ("MAIL", SmtpFault.RefusesTheSender) => "550 5.7.1 not from you",
        ("RCPT", SmtpFault.RefusesTheRecipient) => "550 5.1.1 nobody here",
        ("RCPT", SmtpFault.PutsTheRecipientOff) => "450 4.2.0 greylisted",
        ("RCPT", SmtpFault.ClosesForNow) => "421 4.3.0 closing",
        ("QUIT", _) => "221 bye",
        _ => "250 ok",
    };

    /// <returns>Whether the line goes on.</returns>
    private async Task<bool> TakeAsync(StreamReader reader, StreamWriter writer, List<string> recipients)
    {
        await writer.WriteLineAsync("354 go on");
        var words = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".") words.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        await BeforeAnswer();
        var (keeps, answer) = Fault switch
        {
            SmtpFault.RefusesTheWords => (false, "554 5.6.0 not these words"),
            SmtpFault.PutsTheWordsOff => (false, "451 4.3.0 later"),
            SmtpFault.DropsTheLineAfterTheWords => (false, null),
            SmtpFault.KeepsThemAndDropsTheLineBeforeItSaysSo => (true, null),
            _ => (true, "250 taken"),
        };
        if (keeps) Kept.Enqueue(([.. recipients], await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(words.ToString())))));
        if (answer is not null) await writer.WriteLineAsync(answer);
        return answer is not null;
    }
}
