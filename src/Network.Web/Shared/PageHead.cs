namespace Network.Web.Shared;

/// <summary>The heading of a page with an optional sentence under it.</summary>
public sealed record PageHead(string Title, string? Lead = null, string? Lang = null);
