namespace Network.Web.Shared;

/// <summary>Nothing here, which is no error: what will be here and when, and one way on.</summary>
public sealed record EmptyState(string Icon, string Title, string Words, string? LinkWords = null, string? LinkAddress = null);
