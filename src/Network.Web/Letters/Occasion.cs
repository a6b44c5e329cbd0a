using Network.Graph;
using Network.Web.Texts;

namespace Network.Web.Letters;

/// <param name="Name">How the person is called; shown in the address line.</param>
/// <param name="Language">Code of the language to write in, such as <c>uk</c>; Czech where we do not speak it.</param>
public sealed record Recipient(EmailAddress Address, string Name, string Language)
{
    /// <summary>The person of an account, in the language of their letters; null where its address is none.</summary>
    public static Recipient? Of(Properties account) =>
        EmailAddress.TryParse(account.Text("email")) is { } address ? new Recipient(address, account.Text("name")!, account.Text("language") ?? PageLanguage.CzechCode) : null;
}

/// <summary>What is to be said to one person about one event; the <see cref="Composer"/> makes a letter of it.</summary>
/// <param name="Event">Key of what happened, such as <c>proposal ID waiting</c>: with the template and the recipient it makes the letter unique.</param>
public sealed record Occasion(LetterTemplate Template, string Event, Recipient To)
{
    /// <summary>A page of ours, within the language, such as <c>/sign-in/TOKEN</c>: begins with one slash, is encoded.</summary>
    public string? Link { get; init; }

    /// <summary>Name of the colleague whose act caused the letter, with the organisation where it helps; null: nobody's.</summary>
    public string? By { get; init; }

    /// <summary>
    /// Values of the sentences. Texts count as written by strangers and are tamed; a <c>DateOnly</c>, a <c>DateTimeOffset</c>,
    /// a whole number and an enum member (key <c>word.NAME.member</c>) are written in the reader's language.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Values { get; init; } = new Dictionary<string, object?>();

    /// <summary>Where it is worth sending for another time than the template says.</summary>
    public TimeSpan? Fresh { get; init; }
}
