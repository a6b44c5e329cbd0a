namespace Network.Web.Coverage;

/// <summary>How well a matter is covered in a place, the worst first; all before <see cref="Covered"/> are gaps.</summary>
public enum CoverKind
{
    /// <summary>Two organisations contradict each other: each says that the matter is its own, or that it is not.</summary>
    Contested,

    /// <summary>Nobody who should decide or who delivers is recorded.</summary>
    Nobody,

    /// <summary>Somebody is there, but nobody speaks the language.</summary>
    Language,

    /// <summary>What it stands on was not verified for a year, was due for it, or is an offer that nobody ever verified.</summary>
    Unverified,

    /// <summary>All hangs on one post and its one holder.</summary>
    OnePerson,
    Covered,

    /// <summary>By law it is not for this person, or not in force on that day.</summary>
    NotMeant,
}
