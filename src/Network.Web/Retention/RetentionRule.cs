namespace Network.Web.Retention;

/// <summary>How long things of a kind are kept: what <c>nodes.csv</c> says in its column <c>kept</c>, in a form that a job can carry out.</summary>
/// <param name="Kept">The words of nodes.csv that it carries out; a test holds the two against each other.</param>
/// <param name="Property">The moment or day that the time is counted from.</param>
public sealed record RetentionRule(string Label, string Kept, string Property, TimeSpan For)
{
    /// <summary>Only this property goes; without it the whole thing with its history.</summary>
    public string? Blank { get; init; }

    /// <summary>Counted from the last post that a person held, which no property says.</summary>
    public bool OfPeople { get; init; }

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new("Session", "30 days after the last visit", "seenAt", Days(30)),
        new("Session", "14 days", "seenAt", Days(14)) { Blank = "network" },
        new("OneTimeLink", "until it is used or a day after it expired", "expiresAt", Days(1)),
        new("Invitation", "14 days after it is used or expired", "expiresAt", Days(14)),
        new("Account", "while it is used and 30 days after", "disabledOn", Days(30)),
        new("AuditEntry", "three years", "at", Days(3 * 365 + 1)),
        new("AuditEntry", "14 days", "at", Days(14)) { Blank = "network" },
        new("Proposal", "three years after the decision", "decidedAt", Days((3 * 365) + 1)),
        new("ImportRun", "two years", "startedAt", Days(2 * 365)),
        new("Person", "while a post is held and five years after", "heldTo", Days(5 * 365 + 1)) { OfPeople = true },
    ];

    private static TimeSpan Days(int days) => TimeSpan.FromDays(days);
}
