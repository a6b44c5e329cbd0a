namespace Network.Web.Organisations.Proposals;

/// <summary>What came of deciding.</summary>
public enum Verdict
{
    Done,

    /// <summary>Somebody else decided first, or it was withdrawn.</summary>
    Overtaken,

    /// <summary>Nobody decides what they proposed themselves: it takes two.</summary>
    Own,

    /// <summary>The records changed meanwhile; nothing was written but that.</summary>
    Stale,
    NotThere,
}
