using Network.Graph;

namespace Network.Web.Shared;

/// <summary>How far a fact can be trusted; it stays with the fact and is shown.</summary>
public enum Confidence
{
    /// <summary>Seen in a named source.</summary>
    Verified,

    /// <summary>General knowledge that nobody has checked yet.</summary>
    General,

    /// <summary>Invented for the demonstration: people, telephone numbers, e-mails.</summary>
    Example,
}

public static class ConfidenceReading
{
    public static Confidence Confidence(this Properties properties) => properties.Text("confidence") switch
    {
        "verified" => Shared.Confidence.Verified,
        "example" => Shared.Confidence.Example,
        _ => Shared.Confidence.General,
    };
}
