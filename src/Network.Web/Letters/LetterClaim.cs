namespace Network.Web.Letters;

/// <summary>The right to post one letter until a moment; whoever comes with another token is too late.</summary>
public sealed record LetterClaim(StoredLetter Letter, string MessageId, string Token, DateTimeOffset Until);
