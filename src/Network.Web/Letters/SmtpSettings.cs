using System.Net;
using Network.Web.Shared;

namespace Network.Web.Letters;

/// <summary>The mail server that takes our letters (section <c>Smtp</c> of the configuration).</summary>
/// <param name="Domain">What our Message-IDs end with, and the name we greet with.</param>
public sealed record SmtpSettings(string Host, int Port, SmtpSecurity Security, EmailAddress From, string FromName, string Domain)
{
    public string? User { get; init; }

    public string? Password { get; init; }

    public EmailAddress? ReplyTo { get; init; }

    /// <summary>How long one answer of the server may take. A server that looks through a letter may need most of a minute.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Null where no mail server is named: letters then wait.</summary>
    /// <exception cref="SettingsUnusableException">What is named cannot be used.</exception>
    public static SmtpSettings? Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Smtp");
        if (section["Host"] is not { Length: > 0 } host) return null;
        if (configuration["Site:Address"] is not { Length: > 0 }) throw Wrong("Site__Address is missing: letters would lead nowhere. Set it to the web address of this platform");
        var security = SecurityOf(section["Security"], host);
        var from = AddressOf(section, "From") ?? throw Wrong("Smtp__From is missing; set it to the address that letters come from");
        if (section["User"] is { Length: > 0 } == string.IsNullOrEmpty(section["Password"])) throw Wrong("Smtp__User and Smtp__Password are set together or not at all");
        return new SmtpSettings(host, PortOf(section["Port"], security), security, from, section["FromName"] ?? "", DomainOf(section["Domain"], from))
        {
            User = section["User"],
            Password = section["Password"],
            ReplyTo = AddressOf(section, "ReplyTo"),
        };
    }

    /// <summary>Without the password, wherever it may be written.</summary>
    public override string ToString() => $"{Host}:{Port}";

    private static SmtpSecurity SecurityOf(string? named, string host) => named?.ToLowerInvariant() switch
    {
        null or "" or "starttls" => SmtpSecurity.StartTls,
        "tls" => SmtpSecurity.Tls,
        "none" when host == "localhost" || IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address) => SmtpSecurity.None,
        "none" => throw Wrong($"Smtp__Security is None, but {host} is another machine: choose StartTls or Tls"),
        _ => throw Wrong($"Smtp__Security is {named}; it can be StartTls, Tls or, on this machine only, None"),
    };

    private static int PortOf(string? named, SmtpSecurity security) => named switch
    {
        null or "" => security switch { SmtpSecurity.StartTls => 587, SmtpSecurity.Tls => 465, SmtpSecurity.None => 25 },
        _ => int.TryParse(named, out var port) && port is > 0 and <= 65535 ? port : throw Wrong($"Smtp__Port is {named}, no number of a port"),
    };

    private static EmailAddress? AddressOf(IConfigurationSection section, string key) => section[key] is not { Length: > 0 } named
        ? null
        : EmailAddress.TryParse(named) ?? throw Wrong($"Smtp__{key} is \"{named}\", no e-mail address (the name stands in Smtp__FromName)");

    private static string DomainOf(string? named, EmailAddress from) => named is not { Length: > 0 }
        ? from.Domain
        : EmailAddress.TryParse("x@" + named)?.Domain ?? throw Wrong($"Smtp__Domain is \"{named}\", no name of a domain");

    private static SettingsUnusableException Wrong(string sentence) => new(sentence + ". See docs/operations.md, Mail server.");
}
