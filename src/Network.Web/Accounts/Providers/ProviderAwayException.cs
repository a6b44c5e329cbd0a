namespace Network.Web.Accounts.Providers;

/// <summary>A provider does not answer, or not as one should.</summary>
internal sealed class ProviderAwayException(string message, Exception? inner = null) : Exception(message, inner);
