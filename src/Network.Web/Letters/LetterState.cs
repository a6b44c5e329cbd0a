namespace Network.Web.Letters;

public enum LetterState
{
    /// <summary>To be posted, or being posted.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>The mail server refused it for good.</summary>
    Failed,

    /// <summary>Too late to be worth sending.</summary>
    Dropped,
}
