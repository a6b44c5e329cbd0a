namespace Network.Web.Accounts;

/// <summary>Everything that the platform holds about a person, for that person: what it is, not the secrets themselves.</summary>
public sealed record OwnData(
    string Name,
    string Email,
    string? Language,
    DateOnly CreatedOn,
    bool HasPassword,
    bool HasSecondFactor,
    IReadOnlyList<OwnData.Key> Passkeys,
    IReadOnlyList<Session> Sessions,
    IReadOnlyList<OwnData.Elsewhere> AccountsElsewhere,
    IReadOnlyList<OwnData.Membership> Roles,
    IReadOnlyList<OwnData.Deed> Acts)
{
    public sealed record Key(string? Name, DateTimeOffset CreatedAt);

    public sealed record Elsewhere(string Provider, string Subject);

    public sealed record Membership(string Role, string? Where, DateOnly? Since);

    public sealed record Deed(string At, string Act, string? Kind, string? Of, bool AboutMe);
}
