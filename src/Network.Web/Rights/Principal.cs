namespace Network.Web.Rights;

/// <summary>Who asks, as the store knows them at this moment: read anew for every request.</summary>
/// <param name="Account">Id of the account; null for a visitor.</param>
/// <param name="Session">Id of the session's node.</param>
/// <param name="Strong">Signed in with more than a password or a letter.</param>
public sealed record Principal(string? Account, string? Session, string Name, bool Strong, IReadOnlyList<Grant> Grants)
{
    public static Principal Visitor { get; } = new(null, null, "", false, []);

    /// <summary>This visit is worth writing down.</summary>
    public bool SeenLongAgo { get; init; }

    public bool IsVisitor => Account is null;

    public bool Is(Role role) => Grants.Any(grant => grant.Role == role);

    public bool Is(Role role, string context) => Grants.Any(grant => grant.Role == role && grant.Context == context);
}
