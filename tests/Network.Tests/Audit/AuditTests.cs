using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Tests.Audit;

public sealed class AuditTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    [Fact]
    public async Task An_act_and_its_record_are_kept_together_or_not_at_all()
    {
        var before = await CountAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => WithAsync(acts => acts.DoAsync<bool>(new Act("test.fail"), async writer =>
        {
            await PeopleWorld.MakeAsync(writer, "Organisation", "never", "Nikdy", ("type", "ngo"));
            throw new InvalidOperationException();
        })));
        Assert.Equal(before, await CountAsync());
        await WithAsync(acts => acts.DoAsync(new Act("test.do"), writer => PeopleWorld.MakeAsync(writer, "Organisation", "kept", "Trvá", ("type", "ngo"))));
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Reading_the_people_of_an_organisation_is_written_down()
    {
        var account = await site.AccountAsync("reader of people", ("member", "Organisation", "org-here"));
        using var browser = await site.BrowserAsync(account);
        for (var reading = 0; reading < 20; reading++)
        {
            await browser.GetAsync("/organisations/org-here/people");
        }

        var entries = await WithAsync(acts => acts.DoAsync(new Act("test.look"), writer => writer.QueryAsync("audit/find", new { actor = account, subject = "", acts = "people.read", outcome = "read", from = "2000", to = "3000", below = "A", limit = 1000 })));
        Assert.Equal(20, entries.Count);
    }

    [Fact]
    public async Task Whatever_is_changed_left_out_or_moved_breaks_the_chain()
    {
        for (var act = 0; act < 30; act++)
        {
            await WithAsync(acts => acts.DoAsync(new Act($"test.{act}", Reason: $"reason {act}"), _ => Task.FromResult(true)));
        }

        Assert.Null((await CheckAsync()).Broken);
        var chain = (await site.Graph.QueryAsync("audit/chain", new { above = "", limit = 10_000 })).Select(row => AuditEntry.Of(row.Properties("props"))).ToArray();
        var random = new Random(6);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var at = random.Next(1, chain.Length - 1); // of the very last nothing tells but the head that was written down elsewhere
            var tampered = Tampered(chain, at, random);
            Assert.NotNull(Chain.FirstBroken(tampered.Select(entry => (entry.Entry, entry.Hash))));
        }

        Assert.Null(Chain.FirstBroken(chain.Select(entry => (entry, entry.Hash))));
    }

    [Fact]
    public async Task An_auditor_finds_and_takes_along_records_and_a_formula_in_them_stays_text()
    {
        await WithAsync(acts => acts.DoAsync(new Act("test.formula", Reason: "=1+1"), _ => Task.FromResult(true)));
        using var auditor = await site.BrowserAsync(await site.AccountAsync("auditor", ("auditor", null, null)));
        Assert.Contains("test.formula", (await auditor.GetAsync("/admin/audit?acts=test.formula&check=true")).Html, StringComparison.Ordinal);
        await auditor.GetAsync("/admin/audit.csv?acts=test.formula");
        Assert.Contains("\"'=1+1\"", auditor.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync("/uk/account/acts")).Status);
    }

    private static IReadOnlyList<(AuditEntry Entry, string Hash)> Tampered(AuditEntry[] chain, int at, Random random)
    {
        var list = chain.Select(entry => (Entry: entry, entry.Hash)).ToList();
        switch (random.Next(4))
        {
            case 0: list[at] = (list[at].Entry with { Reason = "another" }, list[at].Hash); break;
            case 1: list[at] = (list[at].Entry with { Actor = "somebody else" }, (list[at].Entry with { Actor = "somebody else" }).Hash); break;
            case 2: list.RemoveAt(at); break;
            default: (list[at], list[at - 1]) = (list[at - 1], list[at]); break;
        }

        return list;
    }

    private async Task<int> CountAsync() => (await site.Graph.QueryAsync("audit/chain", new { above = "", limit = 100_000 })).Count;

    private Task<ChainCheck> CheckAsync() => WithAsync(acts => new AuditStore(site.Graph, acts).CheckAsync(CancellationToken.None));

    private async Task<T> WithAsync<T>(Func<Acts, Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("test");
        return await act(scope.ServiceProvider.GetRequiredService<Acts>());
    }
}
