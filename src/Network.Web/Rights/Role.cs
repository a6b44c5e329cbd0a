using Network.Web.Shared;

namespace Network.Web.Rights;

/// <summary>
/// What an account may be, always in a context and never everywhere. Operator and auditor are roles of the instance and
/// see none of its members' work.
/// </summary>
public enum Role
{
    /// <summary>Keeps the platform running: accounts, letters, imports.</summary>
    Operator,

    /// <summary>Reads the records of acts.</summary>
    Auditor,

    /// <summary>Of a region: reviews what its organisations propose and settles disputes.</summary>
    Coordinator,

    /// <summary>Of a region: reads aggregates.</summary>
    Analyst,

    /// <summary>Of an organisation: its people and its records.</summary>
    OrganisationAdmin,

    /// <summary>Of an organisation: proposes changes of its records.</summary>
    Member,

    /// <summary>Of a platform: calls it together.</summary>
    Convener,

    /// <summary>Of a platform: takes part.</summary>
    PlatformMember,

    /// <summary>Of a platform: listens.</summary>
    Observer,
}

/// <summary>Roles as the store writes them: <c>organisationAdmin</c>.</summary>
public static class Roles
{
    public static string Word(this Role role) => DataWords.Key(role);

    /// <exception cref="ArgumentException">There is no such role.</exception>
    public static Role Of(string? word) => Enum.Parse<Role>(word!, ignoreCase: true);
}

/// <summary>A role in a context.</summary>
/// <param name="Context">Id of the organisation, region or platform; null for roles of the instance.</param>
public sealed record Grant(Role Role, string? Context)
{
    public static Grant Of(string? role, string? context) => new(Roles.Of(role), context);
}
