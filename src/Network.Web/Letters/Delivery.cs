namespace Network.Web.Letters;

/// <summary>What the mail server made of a letter.</summary>
internal abstract record Delivery
{
    private Delivery() { }

    /// <summary>It said 250: the letter is its concern now.</summary>
    public sealed record Taken : Delivery;

    /// <summary>It will never take it (5xx).</summary>
    public sealed record Refused(string Reason) : Delivery;

    /// <summary>Not now (4xx), or the line broke and nobody knows.</summary>
    /// <param name="LineLost">Nothing more can be said over this line.</param>
    public sealed record Later(string Reason, bool LineLost) : Delivery;
}
