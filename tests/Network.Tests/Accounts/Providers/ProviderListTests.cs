using Microsoft.Extensions.Configuration;
using Network.Web.Accounts.Providers;
using Network.Web.Shared;

namespace Network.Tests.Accounts.Providers;

public sealed class ProviderListTests
{
    [Fact]
    public void Without_settings_there_is_none() => Assert.Empty(ProviderList.Of(new ConfigurationBuilder().Build()).All);

    [Fact]
    public void A_provider_asks_for_the_address_and_nothing_more_unless_told()
    {
        var provider = Assert.Single(ProviderList.Of(Configured()).All);
        Assert.Equal(["openid", "email"], provider.Scopes);
        Assert.Equal(("/sign-in/oidc/town/callback", false), (provider.ReturnPath, provider.Strong));
        Assert.Equal(["openid", "email", "profile"], Assert.Single(ProviderList.Of(Configured("Scopes=email,profile openid")).All).Scopes);
    }

    [Theory]
    [InlineData("Key", "Key=Town")]
    [InlineData("Key", "Key=../x")]
    [InlineData("Key", "Key=a-name-that-is-much-too-long")]
    [InlineData("Title", "Title= ")]
    [InlineData("Authority", "Authority=login.example.org")]
    [InlineData("Authority", "Authority=http://login.example.org")]
    [InlineData("Authority", "Authority=https://login.example.org/?tenant=x")]
    [InlineData("ClientId", "ClientId=")]
    [InlineData("ClientSecret", "ClientSecret=")]
    [InlineData("Strong", "Strong=perhaps")]
    [InlineData("Patience", "Patience=600")]
    [InlineData("Domains", "Domains=obec cz.")]
    public void A_mistake_is_refused_with_the_key_that_holds_it(string key, string mistake)
    {
        var refusal = Assert.Throws<SettingsUnusableException>(() => ProviderList.Of(Configured(mistake)));
        Assert.Contains($"Oidc__Providers__0__{key} ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("confidential", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_providers_have_two_keys() => Assert.Contains("Oidc__Providers__1__Key", Assert.Throws<SettingsUnusableException>(() => ProviderList.Of(Configured(
        "/Oidc:Providers:1:Key=town", "/Oidc:Providers:1:Title=x", "/Oidc:Providers:1:Authority=https://x.example.org", "/Oidc:Providers:1:ClientId=x", "/Oidc:Providers:1:ClientSecret=x"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_secret_is_not_written_with_the_provider() =>
        Assert.DoesNotContain("confidential", $"{ProviderList.Of(Configured()).All[0]}", StringComparison.Ordinal);

    private static IConfiguration Configured(params string[] values) => new ConfigurationBuilder().AddInMemoryCollection(new[] { "Key=town", "Title=Město", "Authority=https://login.example.org/town", "ClientId=network", "ClientSecret=confidential" }.Concat(values)
        .Select(value => value.Split('=', 2))
        .Select(parts => KeyValuePair.Create(parts[0] is ['/', .. var whole] ? whole : "Oidc:Providers:0:" + parts[0], (string?)parts[1]))
        .GroupBy(value => value.Key, (_, same) => same.Last())).Build();
}
