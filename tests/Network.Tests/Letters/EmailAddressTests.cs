using Network.Web.Letters;

namespace Network.Tests.Letters;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("jana@example.org", "jana@example.org")]
    [InlineData("  Jana.Novakova+sit@Example.ORG ", "Jana.Novakova+sit@example.org")]
    [InlineData("jana@město.cz", "jana@xn--msto-gwa.cz")]
    [InlineData("o'neil@sub.example.org", "o'neil@sub.example.org")]
    [InlineData("jana@приклад.укр", "jana@xn--80aikifvh.xn--j1amh")]
    public void An_address_is_kept_as_it_goes_to_the_server(string typed, string kept) => Assert.Equal(kept, EmailAddress.TryParse(typed)?.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("jana")]
    [InlineData("@example.org")]
    [InlineData("jana@")]
    [InlineData("jana@localhost")]
    [InlineData("jana@example.org.")]
    [InlineData("jana@[127.0.0.1]")]
    [InlineData("jana@127.0.0.1")]
    [InlineData("\"jana\"@example.org")]
    [InlineData("\"jana@example.org> RCPT TO:<eve\"@example.com")]
    [InlineData("jana nováková@example.org")]
    [InlineData("jána@example.org")]
    [InlineData("jana..n@example.org")]
    [InlineData(".jana@example.org")]
    [InlineData("jana@@example.org")]
    [InlineData("jana@example.org,eve@example.com")]
    [InlineData("jana@example.org;eve@example.com")]
    [InlineData("Jana <jana@example.org>")]
    [InlineData("jana(x)@example.org")]
    [InlineData("jana@example.org\r\nBcc: eve@example.com")]
    [InlineData("jana\r\nBcc@example.org")]
    [InlineData("jana@example.org\n")]
    [InlineData("\tjana@example.org")]
    [InlineData("jana@example.org\0")]
    [InlineData("jana@exa\u2028mple.org")]
    [InlineData("jana@exa_mple.org")]
    [InlineData("jana@-example.org")]
    [InlineData("=?utf-8?q?jana=40example.org=3E?=@example.com\r\n")]
    public void What_is_no_plain_address_is_refused(string? typed) => Assert.Null(EmailAddress.TryParse(typed));

    [Fact]
    public void Too_long_is_refused()
    {
        Assert.Null(EmailAddress.TryParse(new string('a', 65) + "@example.org"));
        Assert.Null(EmailAddress.TryParse("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)) + ".org"));
        Assert.Null(EmailAddress.TryParse("a@" + new string('b', 64) + ".org"));
    }

    [Fact]
    public void Two_spellings_of_one_mailbox_are_one()
    {
        Assert.Equal(EmailAddress.TryParse("Jana@Město.cz"), EmailAddress.TryParse("jana@xn--msto-gwa.CZ"));
        Assert.Equal("jana@město.cz", EmailAddress.TryParse("jana@xn--msto-gwa.cz")?.Shown);
    }
}
