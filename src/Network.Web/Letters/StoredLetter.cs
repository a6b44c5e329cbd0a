using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>A letter as it lies in the store; its words are null once they are old.</summary>
/// <param name="Cause">Key of the sentence that says why the person gets it.</param>
public sealed record StoredLetter(string Id, string Code, string Template, string To, string ToName, string Language, LetterState State, string Cause, DateTimeOffset CreatedAt, DateTimeOffset NextAt, DateTimeOffset StaleAt)
{
    internal const string Label = "Letter";

    public string? Subject { get; init; }

    public string? Text { get; init; }

    public string? Html { get; init; }

    public int Attempts { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public DateTimeOffset? ClaimedUntil { get; init; }

    public string? MessageId { get; init; }

    public string? LastError { get; init; }

    public bool MayBePosted(DateTimeOffset now) => State == LetterState.Waiting && NextAt <= now && (ClaimedUntil is not { } until || until <= now);

    public bool MayBeRetried(DateTimeOffset now) => State == LetterState.Failed && Text is not null && now < StaleAt;

    internal static string Word(LetterState state) => state.ToString().ToLowerInvariant();

    internal static StoredLetter Of(Row row) => Of(row.Required("id"), row.Properties("props"));

    internal static StoredLetter Of(string id, Properties properties) => new(
        id,
        Required(properties, "code"),
        Required(properties, "template"),
        properties.Text("to") ?? "",
        properties.Text("toName") ?? "",
        Required(properties, "language"),
        Enum.Parse<LetterState>(Required(properties, "state"), ignoreCase: true),
        Required(properties, "cause"),
        UtcText.Read(Required(properties, "createdAt"))!.Value,
        UtcText.Read(Required(properties, "nextAt"))!.Value,
        UtcText.Read(Required(properties, "staleAt"))!.Value)
    {
        Subject = properties.Text("subject"),
        Text = properties.Text("text"),
        Html = properties.Text("html"),
        Attempts = (int)(properties.Number("attempts") ?? 0),
        SentAt = UtcText.Read(properties.Text("sentAt")),
        ClaimedUntil = UtcText.Read(properties.Text("claimedUntil")),
        MessageId = properties.Text("messageId"),
        LastError = properties.Text("lastError"),
    };

    private static string Required(Properties properties, string key) => properties.Text(key) ?? throw new InvalidOperationException($"A letter lacks {key}.");
}
