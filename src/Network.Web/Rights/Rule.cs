namespace Network.Web.Rights;

/// <summary>Who may do something.</summary>
/// <param name="About">Label of the thing it is about; null where it is about none.</param>
/// <param name="Roles">One of these, in a context that the thing lies in; roles of the instance need none.</param>
public sealed record Rule(string? About, params Role[] Roles)
{
    /// <summary>Any account may, in whatever role.</summary>
    public bool Everybody { get; init; }

    /// <summary>A password or a letter alone does not open it.</summary>
    public bool Strong { get; init; }

    /// <summary>Who may not do it must not learn that the thing is there.</summary>
    public bool Hidden { get; init; }
}

/// <summary>What came of asking, and by which rule.</summary>
public enum Decision
{
    Allowed,

    /// <summary>A visitor: signing in may help. The same for things that are there and things that are not.</summary>
    SignIn,

    /// <summary>It would be allowed after signing in with a second factor.</summary>
    Stronger,

    /// <summary>Seen, but not theirs to do.</summary>
    Refused,

    /// <summary>Not there, or not there for them: to the byte the same.</summary>
    NotThere,
}
