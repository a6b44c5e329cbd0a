namespace Network.Web.Letters;

/// <summary>The mail server cannot be reached, trusted or signed in to; it concerns all letters alike.</summary>
internal sealed class MailAwayException(string message, Exception cause) : Exception(message, cause);
