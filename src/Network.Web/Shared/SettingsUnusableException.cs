namespace Network.Web.Shared;

/// <summary>The configuration names something that cannot be; the message says which key and what it may be.</summary>
internal sealed class SettingsUnusableException(string message) : Exception(message);
