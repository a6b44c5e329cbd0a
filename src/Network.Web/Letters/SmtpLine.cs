using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Network.Web.Letters;

/// <summary>One conversation with the mail server, for one batch of letters and one caller at a time.</summary>
internal sealed class SmtpLine : IAsyncDisposable
{
    private readonly SmtpClient client = new();
    private readonly SmtpSettings settings;

    private SmtpLine(SmtpSettings settings)
    {
        this.settings = settings;
        client.Timeout = (int)settings.Patience.TotalMilliseconds;
        client.LocalDomain = settings.Domain;
        // As everywhere in .NET unless asked for: an authority of one's own keeps no list of withdrawn certificates, and a
        // server behind a firewall cannot fetch anybody's. All other checks stay on.
        client.CheckCertificateRevocation = false;
    }

    /// <summary>Two answers may be slow, no more: less than <see cref="Outbox.Lease"/>.</summary>
    private TimeSpan Longest => settings.Patience * 2;

    /// <exception cref="MailAwayException">The server cannot be reached, trusted or signed in to.</exception>
    public static async Task<SmtpLine> OpenAsync(SmtpSettings settings, CancellationToken cancel)
    {
        var line = new SmtpLine(settings);
        try
        {
            // Never "where available": whoever stands in between could take the offer of TLS out.
            var security = settings.Security switch
            {
                SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
                SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
                SmtpSecurity.None => SecureSocketOptions.None,
            };
            await line.client.ConnectAsync(settings.Host, settings.Port, security, cancel);
            if (settings is { User: { Length: > 0 } user, Password: { } password }) await line.client.AuthenticateAsync(user, password, cancel);
            return line;
        }
        catch (Exception failure) when (IsOfTheLine(failure) || failure is SmtpCommandException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            await line.DisposeAsync();
            throw new MailAwayException(Reason(failure), failure);
        }
        catch
        {
            await line.DisposeAsync();
            throw;
        }
    }

    public async Task<Delivery> SendAsync(MimeMessage message, EmailAddress to)
    {
        using var deadline = new CancellationTokenSource(Longest);
        try
        {
            await client.SendAsync(message, new MailboxAddress(null, settings.From.ToString()), [new MailboxAddress(null, to.ToString())], deadline.Token);
            return new Delivery.Taken();
        }
        catch (SmtpCommandException refusal) when ((int)refusal.StatusCode >= 500 && refusal.ErrorCode != SmtpErrorCode.SenderNotAccepted)
        {
            return new Delivery.Refused($"{(int)refusal.StatusCode} {refusal.Message}");
        }
        catch (SmtpCommandException refusal)
        {
            // A refused sender is our own mistake in the settings and no letter's end.
            return new Delivery.Later($"{(int)refusal.StatusCode} {refusal.Message}", !client.IsConnected || (int)refusal.StatusCode == 421 || refusal.ErrorCode == SmtpErrorCode.SenderNotAccepted);
        }
        catch (Exception failure) when (IsOfTheLine(failure) || failure is OperationCanceledException)
        {
            return new Delivery.Later(failure.Message, LineLost: true);
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or NotSupportedException)
        {
            return new Delivery.Refused(failure.Message);
        }
    }

    /// <summary>Says goodbye, but waits for no answer: all that was said is settled.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            if (client.IsConnected) await client.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception failure) when (IsOfTheLine(failure) || failure is OperationCanceledException or SmtpCommandException)
        {
            // It is closed all the same.
        }

        client.Dispose();
    }

    /// <summary>MailKit explains failures of TLS over many lines; the machine's own reason stands inside.</summary>
    private static string Reason(Exception failure) => failure.Message.Split('\n')[0].Trim() + (failure is SslHandshakeException { InnerException: { } inner } ? " " + inner.Message.Split('\n')[0] : "");

    private static bool IsOfTheLine(Exception failure) =>
        failure is IOException or SocketException or TimeoutException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException;
}
