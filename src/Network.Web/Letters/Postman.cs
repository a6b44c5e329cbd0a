using Network.Graph;

namespace Network.Web.Letters;

/// <summary>
/// Posts what waits in the <see cref="Outbox"/>, one letter after the other. Between the mail server's 250 and our
/// record of it nothing else happens. Told to stop, it finishes the letter under way and takes no other.
/// </summary>
public sealed class Postman(Outbox outbox, Postage postage, ILogger<Postman> log)
{
    private const int Batch = 20;
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(2);

    public async Task PostAsync(CancellationToken stopping)
    {
        if (postage.Server is not { } server || postage.Rests) return;
        try
        {
            if (await outbox.DueAsync(1, stopping) is []) return;
            await using var line = await SmtpLine.OpenAsync(server, stopping);
            postage.Reached();
            while (await outbox.DueAsync(Batch, stopping) is { Count: > 0 } due)
            {
                foreach (var letter in due)
                {
                    if (stopping.IsCancellationRequested || !await PostAsync(letter, line, server)) return;
                }
            }
        }
        catch (MailAwayException away)
        {
            if (postage.Failed(away.Message)) log.LogWarning("The mail server {Server} takes no letters: {Reason}", server, away.Message);
        }
        catch (StoreAwayException away)
        {
            log.LogWarning(away, "The store is away; letters wait.");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Nothing was under way.
        }
    }

    /// <returns>Whether the line can be used for another one.</returns>
    private async Task<bool> PostAsync(StoredLetter letter, SmtpLine line, SmtpSettings server)
    {
        if (await outbox.ClaimAsync(letter.Id, server.Domain) is not { } claim) return true;
        if (EmailAddress.TryParse(letter.To) is not { } to)
        {
            await outbox.FailedAsync(claim, "This is no e-mail address.");
            return true;
        }

        switch (await line.SendAsync(LetterMessage.Of(claim, to, server), to))
        {
            case Delivery.Taken:
                await RecordAsync(claim);
                return true;
            case Delivery.Refused refused:
                log.LogWarning("The mail server refused letter {Letter}: {Reason}", letter.Id, refused.Reason);
                await outbox.FailedAsync(claim, refused.Reason);
                return true;
            case Delivery.Later later:
                await outbox.LaterAsync(claim, later.Reason);
                return !later.LineLost;
            case var other:
                throw new InvalidOperationException($"Nobody knows {other}.");
        }
    }

    /// <summary>The mail server has the letter: a store that is away for a moment must not make us send it again.</summary>
    private async Task RecordAsync(LetterClaim claim)
    {
        for (var deadline = DateTimeOffset.UtcNow + Outbox.Lease; ;)
        {
            try
            {
                await outbox.SentAsync(claim);
                return;
            }
            catch (StoreAwayException) when (DateTimeOffset.UtcNow < deadline)
            {
                await Task.Delay(StorePause);
            }
        }
    }
}
