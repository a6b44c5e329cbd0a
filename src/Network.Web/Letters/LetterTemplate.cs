namespace Network.Web.Letters;

/// <summary>
/// A kind of letter. Its sentences are the keys <c>letter.NAME.subject</c>, <c>.body</c> (paragraphs parted by an empty
/// line), <c>.cause</c> (why the person gets it, without any values) and, where it has a link, <c>.action</c>.
/// A feature may add its own.
/// </summary>
/// <param name="Name">Lower case words joined by hyphens.</param>
/// <param name="Fresh">How long after its event the letter is still worth sending; later it is dropped.</param>
/// <param name="HasLink">Whether it asks the person to open a page.</param>
public sealed record LetterTemplate(string Name, TimeSpan Fresh, bool HasLink = true)
{
    /// <summary>Values: <c>minutes</c> (whole number) for which the link is valid.</summary>
    public static LetterTemplate SignInLink { get; } = new("sign-in-link", TimeSpan.FromMinutes(15));

    /// <summary>Values: <c>place</c> (an organisation, a region, a group, the platform), <c>role</c>, <c>until</c> (its last day).</summary>
    public static LetterTemplate Invitation { get; } = new("invitation", TimeSpan.FromDays(7));

    /// <summary>Values: <c>change</c> (what it was), <c>moment</c> of the change.</summary>
    public static LetterTemplate SignInChanged { get; } = new("sign-in-changed", TimeSpan.FromDays(3), HasLink: false);

    /// <summary>Values: <c>organisation</c>, <c>subject</c> (what the proposal is about).</summary>
    public static LetterTemplate ProposalWaiting { get; } = new("proposal-waiting", TimeSpan.FromDays(14));

    /// <summary>Values: <c>subject</c>, <c>decision</c> (accepted, changed, refused or stale).</summary>
    public static LetterTemplate ProposalDecided { get; } = new("proposal-decided", TimeSpan.FromDays(14));

    /// <summary>The yearly round. Values: <c>organisation</c>, <c>count</c> of records (whole number), <c>until</c> (the day to confirm by).</summary>
    public static LetterTemplate ConfirmRecords { get; } = new("confirm-records", TimeSpan.FromDays(14));

    public static IReadOnlyList<LetterTemplate> All { get; } = [SignInLink, Invitation, SignInChanged, ProposalWaiting, ProposalDecided, ConfirmRecords];

    public string CauseKey => Key("cause");

    public string Key(string part) => $"letter.{Name}.{part}";
}
