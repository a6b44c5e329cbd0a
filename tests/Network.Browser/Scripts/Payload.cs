namespace Network.Browser.Scripts;

/// <summary>A text that would run as script if a page showed it without care. Each sets <c>__xss</c> to its number.</summary>
/// <param name="Place">Where in a page it would break out.</param>
/// <param name="Raw">That place, shown without care: the proof that the text is alive.</param>
internal sealed record Payload(int Number, string Place, string Text, string Raw)
{
    /// <summary>Runs only as the whole of an address.</summary>
    public bool IsAddress => Place == Payloads.Address;
}
