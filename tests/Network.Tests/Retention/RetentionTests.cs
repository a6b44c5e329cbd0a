using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Graph.Model;
using Network.Web.Retention;
using Network.Web.Rights;

namespace Network.Tests.Retention;

public sealed class RetentionTests(PeopleSite site) : IClassFixture<PeopleSite>
{
    /// <summary>What goes with something else, or is carried out by a job of its own.</summary>
    private static readonly string[] Elsewhere = ["for good", "as long as its account", "as long as its import", "90 days", "90 days, its words 7 days after sending", "7 days after sending"];

    [Fact]
    public void Every_time_limit_of_the_model_has_its_rule_and_every_rule_its_limit()
    {
        var limits = SchemaFiles.Table("nodes.csv").Select(row => (row["label"], row["kept"])).Where(one => !Elsewhere.Contains(one.Item2)).ToHashSet();
        var rules = RetentionRule.All.Select(rule => (rule.Label, rule.Kept)).ToHashSet();
        Assert.Equal(limits.Order(), rules.Order());
    }

    [Fact]
    public async Task After_four_hundred_days_what_is_past_its_time_is_gone_and_nothing_else()
    {
        var account = await site.AccountAsync("kept account", ("member", "Organisation", "org-here"));
        var gone = await site.AccountAsync("gone account");
        await site.CookieAsync(account);
        await site.Graph.WriteAsync("test", async writer => await writer.ChangeAsync(gone, (await writer.FindAsync(gone))!.Version, new() { { "disabledOn", new DateOnly(2026, 11, 25) } }));
        var organisations = (await site.Graph.QueryAsync("organisations/all")).Count;
        var first = await RunAsync();
        Assert.Empty(first);
        site.Clock.Advance(TimeSpan.FromDays(400));
        var report = await RunAsync();
        Assert.Contains(report, one => one.Key.Label == "Session" && one.Key.Blank is null && one.Value == 1);
        Assert.Contains(report, one => one.Key is { Label: "AuditEntry", Blank: "network" } || one.Key.Label == "Account");
        Assert.Null(await site.Graph.ReadAsync(reader => reader.FindAsync(gone)));
        Assert.NotNull(await site.Graph.ReadAsync(reader => reader.FindAsync(account)));
        Assert.Equal(organisations, (await site.Graph.QueryAsync("organisations/all")).Count);
        Assert.DoesNotContain(await RunAsync(), one => one.Key.Label != "AuditEntry");
        var told = await site.Graph.QueryAsync("audit/find", new { actor = "job:retention", subject = "", acts = "retention.", outcome = "", from = "2000", to = "3000", below = "A", limit = 100 });
        Assert.Contains(told, row => row.Properties("props").Text("reason") == "Session: 1");
    }

    private async Task<IReadOnlyDictionary<RetentionRule, int>> RunAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("retention");
        return await scope.ServiceProvider.GetRequiredService<RetentionStore>().RunAsync(CancellationToken.None);
    }
}
