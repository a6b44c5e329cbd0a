using Microsoft.Extensions.Configuration;
using Network.Web.Letters;
using Network.Web.Shared;

namespace Network.Tests.Letters;

public sealed class SmtpSettingsTests
{
    [Fact]
    public void Without_a_host_there_is_no_mail_server() => Assert.Null(SmtpSettings.Of(Configured()));

    [Fact]
    public void A_host_and_a_sender_are_enough()
    {
        var settings = SmtpSettings.Of(Configured("Host=mail.example.org", "From=network@example.org"))!;
        Assert.Equal((587, SmtpSecurity.StartTls, "example.org"), (settings.Port, settings.Security, settings.Domain));
    }

    [Theory]
    [InlineData("Tls", "mail.example.org", 465)]
    [InlineData("none", "localhost", 25)]
    [InlineData("None", "127.0.0.1", 25)]
    [InlineData("STARTTLS", "mail.example.org", 587)]
    public void The_security_chooses_the_port(string security, string host, int port) =>
        Assert.Equal(port, SmtpSettings.Of(Configured($"Host={host}", "From=a@example.org", $"Security={security}"))?.Port);

    [Theory]
    [InlineData("Security", "Security=None")]
    [InlineData("Security", "Security=StartTlsWhenAvailable")]
    [InlineData("Port", "Port=99999")]
    [InlineData("From", "From=Network <network@example.org>")]
    [InlineData("From", "From=")]
    [InlineData("ReplyTo", "ReplyTo=x\r\nBcc: y@example.org")]
    [InlineData("User", "User=network")]
    [InlineData("Password", "Password=secret")]
    [InlineData("Domain", "Domain=example org")]
    public void A_mistake_is_refused_with_the_key_that_holds_it(string key, string mistake)
    {
        var refusal = Assert.Throws<SettingsUnusableException>(() => SmtpSettings.Of(Configured("Host=mail.example.org", "From=network@example.org", mistake)));
        Assert.Contains("Smtp__" + key, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_server_needs_the_address_of_the_site()
    {
        var refusal = Assert.Throws<SettingsUnusableException>(() => SmtpSettings.Of(Configured("Host=mail.example.org", "From=network@example.org", "/Site:Address=")));
        Assert.Contains("Site__Address", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("network.example.org")]
    [InlineData("ftp://network.example.org")]
    [InlineData("https://network.example.org/?x")]
    public void The_address_of_the_site_is_a_web_address(string address) => Assert.Throws<SettingsUnusableException>(() => LetterAddress.Of(Configured($"/Site:Address={address}")));

    [Fact]
    public void The_password_is_not_written_with_the_settings() => Assert.DoesNotContain(
        "secret", $"{SmtpSettings.Of(Configured("Host=mail.example.org", "From=a@example.org", "User=a", "Password=secret"))}", StringComparison.Ordinal);

    private static IConfiguration Configured(params string[] values) => new ConfigurationBuilder().AddInMemoryCollection(values.Prepend("/Site:Address=https://network.example.org")
        .Select(value => value.Split('=', 2))
        .Select(parts => KeyValuePair.Create(parts[0] is ['/', .. var whole] ? whole : "Smtp:" + parts[0], (string?)parts[1]))
        .GroupBy(value => value.Key, (_, same) => same.Last())).Build();
}
