namespace Network.Web.Shared;

/// <summary>The way to this page, from the menu down; the last crumb is where we are and has no address.</summary>
public sealed record Crumb(string Words, string? Address = null, string? Lang = null);
