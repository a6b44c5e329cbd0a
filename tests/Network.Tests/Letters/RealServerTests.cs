using System.Diagnostics;
using System.Text.Json;
using Network.Graph;
using Network.Graph.Sqlite;
using Network.Web.Letters;

namespace Network.Tests.Letters;

/// <summary>The built program as its own process posts to a real mail server, over both kinds of TLS and with a password.</summary>
public sealed class RealServerTests : IDisposable
{
    private readonly TempDirectory data = new();

    public void Dispose() => data.Dispose();

    [Theory]
    [InlineData("StartTls")]
    [InlineData("Tls")]
    public async Task Letters_arrive_whole_in_czech_and_ukrainian(string security)
    {
        await using var server = await RealMailServer.StartAsync();
        await PutAsync(LetterWorld.Round(to: "zofie@example.org", name: "Žofie Šťastná", organisation: "Úřad Ústí nad Labem"), LetterWorld.Round(to: "olena@example.org", name: "Олена Ґудзь", language: "uk"));
        using var app = Start(security, security == "Tls" ? server.TlsPort : server.StartTlsPort, server.Authority);
        var arrived = new[] { await server.NextAsync(), await server.NextAsync() }.ToDictionary(letter => letter.GetProperty("recipients")[0].GetString()!);
        await StopAsync(app);

        AssertArrived(arrived["zofie@example.org"], "Žofie Šťastná", "Potvrďte údaje: Úřad Ústí nad Labem");
        AssertArrived(arrived["olena@example.org"], "Олена Ґудзь", "Підтвердьте дані: Město Děčín");
        foreach (var letter in await LettersAsync())
        {
            Assert.Equal((LetterState.Sent, 1), (letter.State, letter.Attempts));
            var copy = arrived[letter.To];
            Assert.Equal(letter.Text!.TrimEnd(), Text(copy, "text").TrimEnd());
            Assert.Equal(letter.Html!.TrimEnd(), Text(copy, "html").TrimEnd());
            Assert.Equal($"<{letter.Code}@posta.example.org>", Text(copy, "messageId"));
        }
    }

    [Fact]
    public async Task A_parsing_server_sees_no_header_and_no_recipient_more()
    {
        await using var server = await RealMailServer.StartAsync();
        const string nasty = "Jana\r\nBcc: eve@evil.example\r\n\r\n.\r\nRCPT TO:<eve@evil.example>\u2028=?utf-8?q?=0D=0ACc=3A_eve=40evil=2Eexample?= \" <eve@evil.example>, \"";
        var composed = LetterWorld.Composer.Compose(LetterWorld.Round());
        await PutAsync(LetterWorld.Round(happened: "through the composer", name: nasty, organisation: nasty) with { By = nasty });
        await PutAsync(composed with { Subject = nasty, To = composed.To with { Name = nasty } });
        using var app = Start("StartTls", server.StartTlsPort, server.Authority);
        foreach (var letter in new[] { await server.NextAsync(), await server.NextAsync() })
        {
            Assert.Equal("jana@example.org", Assert.Single(letter.GetProperty("recipients").EnumerateArray().ToArray()).GetString());
            Assert.Equal("jana@example.org", Assert.Single(letter.GetProperty("to").EnumerateArray().ToArray()).GetProperty("address").GetString());
            var headers = letter.GetProperty("headers").EnumerateArray().Select(header => header.GetString()!).ToArray();
            Assert.Equal(["auto-submitted", "content-language", "content-type", "date", "from", "message-id", "mime-version", "reply-to", "subject", "to", "x-auto-response-suppress"], headers.Order());
        }

        await StopAsync(app);
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_gets_neither_password_nor_letter()
    {
        await using var server = await RealMailServer.StartAsync();
        await using var world = new LetterWorld();
        await world.PutAsync(LetterWorld.Round());
        foreach (var (security, port) in new[] { (SmtpSecurity.Tls, server.TlsPort), (SmtpSecurity.StartTls, server.StartTlsPort) })
        {
            var postage = new Postage(new SmtpSettings("localhost", port, security, LetterWorld.Address(), "", "example.org") { User = RealMailServer.User, Password = RealMailServer.Password }, world.Clock);
            await world.Postman(postage).PostAsync(CancellationToken.None);
            Assert.Contains("SSL", postage.Now?.Reason, StringComparison.Ordinal);
        }

        Assert.Equal((LetterState.Waiting, 0), ((await world.OnlyAsync()).State, (await world.OnlyAsync()).Attempts));
    }

    private static void AssertArrived(JsonElement letter, string name, string subject)
    {
        Assert.Equal((true, RealMailServer.User, "network@example.org"), (letter.GetProperty("secure").GetBoolean(), Text(letter, "user"), Text(letter, "mailFrom")));
        Assert.Equal((name, subject, "auto-generated"), (letter.GetProperty("to")[0].GetProperty("name").GetString(), Text(letter, "subject"), Text(letter, "autoSubmitted")));
        Assert.Equal(("Integrační síť", "network@example.org"), (letter.GetProperty("from")[0].GetProperty("name").GetString(), letter.GetProperty("from")[0].GetProperty("address").GetString()));
        Assert.Equal("lide@example.org", letter.GetProperty("replyTo")[0].GetProperty("address").GetString());
    }

    private static string Text(JsonElement letter, string name) => letter.GetProperty(name).GetString()!;

    private Process Start(string security, int port, string authority)
    {
        string[] settings =
        [
            "--Data:Directory", data.Path, "--Seed:Load", "false", "--urls", "http://127.0.0.1:0", "--Site:Address", "https://network.example.org", "--Smtp:Host", "localhost", "--Smtp:Port", $"{port}", "--Smtp:Security", security,
            "--Smtp:From", "network@example.org", "--Smtp:FromName", "Integrační síť", "--Smtp:ReplyTo", "lide@example.org", "--Smtp:Domain", "posta.example.org", "--Smtp:User", RealMailServer.User, "--Smtp:Password", RealMailServer.Password,
        ];
        return Process.Start(new ProcessStartInfo("dotnet", ["Network.Web.dll", .. settings]) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, Environment = { ["SSL_CERT_FILE"] = authority } })!;
    }

    /// <summary>As a service is stopped: it ends by itself, and without an error.</summary>
    private static async Task StopAsync(Process app)
    {
        var said = app.StandardOutput.ReadToEndAsync();
        using (var kill = Process.Start("kill", ["-TERM", $"{app.Id}"])) await kill.WaitForExitAsync();
        await app.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(app.ExitCode == 0, await said);
    }

    private Task PutAsync(params Occasion[] occasions) => PutAsync([.. occasions.Select(LetterWorld.Composer.Compose)]);

    private async Task PutAsync(params Letter[] letters)
    {
        await using var graph = SqliteGraph.Open(data.Path, TimeProvider.System);
        var box = new LetterBox(LetterWorld.Composer, new LetterBell(), TimeProvider.System);
        foreach (var letter in letters) await graph.WriteAsync("test", writer => box.PutAsync(writer, letter));
    }

    private async Task<IReadOnlyList<StoredLetter>> LettersAsync()
    {
        await using var graph = SqliteGraph.Open(data.Path, TimeProvider.System);
        return (await new LetterStore(LetterWorld.Acts(graph, TimeProvider.System), new LetterBell(), TimeProvider.System).ListAsync(null, 1, CancellationToken.None)).Letters;
    }
}
