using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Network.Tests.Letters;

namespace Network.Tests.Accounts;

/// <summary>The code generator, from turning it on to a lost telephone.</summary>
public sealed partial class SecondFactorTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    private const string Password = "zelená skříň v předsíni";

    [Fact]
    public async Task It_is_turned_on_with_a_code_asked_for_after_the_password_and_a_paper_code_replaces_it_once()
    {
        using var owner = await site.BrowserAsync(await site.AccountAsync("totp"));
        await owner.PostAsync("/account/password", "/account/password", ("wanted", Password));
        await owner.GetAsync("/account/second-factor");
        var key = Key().Match(owner.Html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var sealedKey = Sealed().Match(owner.Html).Groups[1].Value;
        await owner.PostAsync("/account/second-factor", ("code", "000000"), ("key", sealedKey));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, owner.Status);
        Assert.Contains(key[..4], owner.Html, StringComparison.Ordinal); // the same key, nothing to scan again
        await owner.PostAsync("/account/second-factor", ("code", Code(key)), ("key", sealedKey));
        var papers = Paper().Matches(owner.Html).Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(8, papers.Length);

        using var elsewhere = await SignedInWithPasswordAsync();
        Assert.StartsWith("/sign-in/code", elsewhere.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/account")).Status); // not signed in yet
        var code = Code(key);
        await elsewhere.PostAsync("/sign-in/code", "/sign-in/code", ("code", code));
        Assert.Equal("/account", elsewhere.Location);

        using var shoulder = await SignedInWithPasswordAsync();
        await shoulder.PostAsync("/sign-in/code", "/sign-in/code", ("code", code));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, shoulder.Status); // the same code again opens nothing

        await shoulder.PostAsync("/sign-in/code", "/sign-in/code", ("code", papers[0].ToLowerInvariant()));
        Assert.Equal("/account", shoulder.Location);
        using var twice = await SignedInWithPasswordAsync();
        await twice.PostAsync("/sign-in/code", "/sign-in/code", ("code", papers[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
    }

    [Fact]
    public async Task Who_changes_the_ways_into_an_account_cannot_keep_it_quiet()
    {
        using var owner = await site.BrowserAsync(await site.AccountAsync("told"));
        await owner.PostAsync("/account/password", "/account/password", ("wanted", Password));
        var letter = Assert.Single(await site.Services.LettersAsync(), letter => letter.To?.ToString() == "told@people.example");
        Assert.Contains("Nové heslo: st 25. 11. v ", letter.Text!.Replace('\u00a0', ' '), StringComparison.Ordinal);
        await owner.GetAsync("/account/second-factor");
        var key = Key().Match(owner.Html).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await owner.PostAsync("/account/second-factor", ("code", Code(key)), ("key", Sealed().Match(owner.Html).Groups[1].Value));
        site.Clock.Advance(TimeSpan.FromSeconds(30)); // a code opens once
        await owner.PostAsync("/account/second-factor", "/account/second-factor/removals", ("code", Code(key)));
        Assert.Equal("/account", owner.Location);
        Assert.Contains(await site.Services.LettersAsync(), letter => letter.Text!.Contains("Ověření kódem je vypnuté", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Neither_key_nor_codes_nor_hash_stand_in_the_history()
    {
        var account = await site.AccountAsync("secretive");
        using var owner = await site.BrowserAsync(account);
        await owner.PostAsync("/account/password", "/account/password", ("wanted", Password));
        var node = (await site.Graph.ReadAsync(reader => reader.FindAsync(account)))!;
        var history = await site.Graph.ReadAsync(reader => reader.HistoryAsync(account));
        Assert.NotNull(node.Properties.Text("passwordHash"));
        Assert.All(history, change => Assert.Null(change.After?.Text("passwordHash")));
    }

    private async Task<Browser> SignedInWithPasswordAsync()
    {
        var browser = await site.BrowserAsync();
        await browser.PostAsync("/sign-in", "/sign-in", ("email", "totp@people.example"), ("password", Password));
        return browser;
    }

    /// <summary>A generator as RFC 6238 says, written for the test; Identity reads the system's own clock.</summary>
    private static string Code(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2)).ToArray();
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // what the generators of telephones do
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var value = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (value % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("<code>([A-Z2-7 ]+)</code>")]
    private static partial Regex Key();

    [GeneratedRegex("""name="key" value="([^"]+)""")]
    private static partial Regex Sealed();

    [GeneratedRegex("<li><code>([^<]+)</code></li>")]
    private static partial Regex Paper();
}
