using MimeKit;

namespace Network.Web.Letters;

/// <summary>A letter as it goes over the line. All values are set as values, never glued into headers.</summary>
internal static class LetterMessage
{
    public static MimeMessage Of(LetterClaim claim, EmailAddress to, SmtpSettings settings)
    {
        var letter = claim.Letter;
        var message = new MimeMessage { Subject = SafeWords.Line(letter.Subject ?? ""), MessageId = claim.MessageId, Date = letter.CreatedAt };
        message.From.Add(new MailboxAddress(settings.FromName, settings.From.ToString()));
        message.To.Add(new MailboxAddress(SafeWords.Line(letter.ToName), to.ToString()));
        if (settings.ReplyTo is { } reply) message.ReplyTo.Add(new MailboxAddress(null, reply.ToString()));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no machine should answer
        message.Headers.Add("X-Auto-Response-Suppress", "All"); // the same for Exchange
        message.Headers.Add("Content-Language", letter.Language);
        message.Body = new BodyBuilder { TextBody = letter.Text, HtmlBody = letter.Html }.ToMessageBody();
        return message;
    }
}
