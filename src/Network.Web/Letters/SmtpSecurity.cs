namespace Network.Web.Letters;

public enum SmtpSecurity
{
    /// <summary>Begins in the clear and must change to TLS before anything is said, port 587.</summary>
    StartTls,

    /// <summary>TLS from the first byte, port 465.</summary>
    Tls,

    /// <summary>Nothing is kept from listeners: only to a mail server on the same machine.</summary>
    None,
}
