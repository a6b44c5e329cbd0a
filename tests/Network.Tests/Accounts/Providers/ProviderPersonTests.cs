using System.Security.Claims;
using Network.Web.Accounts.Providers;

namespace Network.Tests.Accounts.Providers;

/// <summary>What counts of what a provider says, as values.</summary>
public sealed class ProviderPersonTests
{
    private static readonly Provider Town = new("0", "town", "Město", new Uri("https://login.example.org"), "network", "confidential");

    [Theory]
    [InlineData("email=jana@obec.example email_verified=true", true)]
    [InlineData("email=jana@obec.example email_verified=True", true)]
    [InlineData("email=jana@obec.example email=Jana@OBEC.example email_verified=true", true)]
    [InlineData("email=jana@obec.example xms_edov=1", true)]
    [InlineData("email=jana@obec.example email_verified=false xms_edov=1", false)]
    [InlineData("email=jana@obec.example email_verified=true email_verified=false", false)]
    [InlineData("email=jana@obec.example email=petr@obec.example email_verified=true", false)]
    [InlineData("email=jana@obec.example email_verified=1", false)]
    [InlineData("email=jana@obec.example", false)]
    [InlineData("email=jana email_verified=true", false)]
    [InlineData("email_verified=true", false)]
    public void An_address_counts_where_one_is_said_and_said_to_be_verified(string said, bool counts) =>
        Assert.Equal(counts ? "jana@obec.example" : null, Of("sub=1 " + said)!.Address?.Key);

    [Theory]
    [InlineData("")]
    [InlineData("sub=")]
    [InlineData("sub=1 sub=2")]
    public void Somebody_without_one_lasting_name_is_nobody(string said) => Assert.Null(Of(said));

    [Fact]
    public void A_lasting_name_is_at_most_as_long_as_the_standard_says() => Assert.Null(Of("sub=" + new string('x', 256)));

    private static ProviderPerson? Of(string said) => ProviderPerson.Of(said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(claim => claim.Split('=', 2)).Select(claim => new Claim(claim[0], claim[1])), Town);
}
