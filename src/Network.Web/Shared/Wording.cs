namespace Network.Web.Shared;

/// <summary>Words of the network's data, with their language where it is not the reader's: it goes into <c>lang</c>.</summary>
public sealed record Wording(string Words, string? Lang = null)
{
    public override string ToString() => Words;
}
