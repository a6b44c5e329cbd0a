using System.IO.Compression;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Network.Web.Accounts;

namespace Network.Tests.Rights;

/// <summary>
/// Strings that exist once stand in what is sensitive; everybody in every role opens every page, table and file there is.
/// Nobody may come upon one of them who is not named for it by <see cref="Canary"/>.
/// </summary>
public sealed class CanaryTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    /// <summary>As accounts seal the key of their generator.</summary>
    private IDataProtector Sealing => site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("authenticator-key");

    [Fact]
    public async Task Nobody_comes_upon_what_is_not_theirs_on_any_page_in_any_role()
    {
        var owner = await site.Graph.WriteAsync("test", writer => CanaryWorld.HideAsync(writer, Sealing.Protect));
        var paths = await CanaryPaths.OfAsync(site.Services);
        var met = new HashSet<string>();
        var leaks = new List<string>();
        foreach (var (who, cookie) in await EverybodyAsync(owner))
        {
            foreach (var path in paths)
            {
                var said = await SaidAsync(path, cookie);
                foreach (var canary in Canary.All.Where(canary => said.Contains(canary.Text, StringComparison.Ordinal)))
                {
                    met.Add(canary.Field);
                    if (!canary.MayBeSeenBy.Contains(who))
                    {
                        leaks.Add($"{who} meets {canary.Field} at {path}");
                    }
                }
            }
        }

        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
        // A crawl that meets nothing proves nothing.
        Assert.Empty(Canary.All.Where(canary => canary.IsShown).Select(canary => canary.Field).Except(met));
    }

    private async Task<IReadOnlyList<(string Who, string? Cookie)>> EverybodyAsync(string owner)
    {
        var everybody = new List<(string, string?)> { ("visitor", null), ("owner", await site.CookieAsync(owner)) };
        foreach (var (name, weak, roles) in MatrixTests.Principals)
        {
            everybody.Add((name, await site.CookieAsync(await site.AccountAsync("bird watcher " + name, roles), weak ? SignInMethod.Link : SignInMethod.Passkey)));
        }

        return everybody;
    }

    private async Task<string> SaidAsync(string path, string? cookie)
    {
        var context = await site.AskAsync("GET", path, cookie);
        Assert.True(context.Response.StatusCode < 500, $"{context.Response.StatusCode} {path}"); // a page that fails hides what it would have shown
        var said = string.Join(' ', context.Response.Headers.Select(header => header.ToString()));
        return said + (path.EndsWith(".xlsx", StringComparison.Ordinal) && context.Response.StatusCode == 200 ? await UnpackedAsync(context.Response.Body) : await TextAsync(context.Response.Body));
    }

    /// <summary>A workbook is a packed folder of texts.</summary>
    private static async Task<string> UnpackedAsync(Stream body)
    {
        using var whole = new MemoryStream();
        await body.CopyToAsync(whole);
        using var workbook = new ZipArchive(whole);
        var said = "";
        foreach (var entry in workbook.Entries)
        {
            said += await TextAsync(entry.Open());
        }

        return said;
    }

    private static async Task<string> TextAsync(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
