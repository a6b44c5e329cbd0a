using Network.Graph;
using Network.Web.Handovers;
using Network.Web.Shared;

namespace Network.Tests.Handovers;

/// <summary>Leaving over the seed: what is listed, what is handed over, and that nothing is left without an owner.</summary>
public sealed class HandoverTests(SeedWorld world) : IAsyncLifetime
{
    private static readonly DateOnly Today = OwnStore.Today;
    private OwnSite site = null!;

    private OwnStore Own => site.Store;

    private HandoverStore Store => new(Own.Acts, Own.Clock);

    public async ValueTask InitializeAsync() => site = await OwnSite.OfAsync(world);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_person_leaves_posts_with_their_matters_seats_in_groups_and_rights_that_nobody_else_has()
    {
        var account = await AccountOfAsync("oksana-lysenko", "organisationAdmin Organisation charita-most", "convener Platform akcni-plan-decin", "member Organisation ppi");
        var found = (await Store.ListAsync("ppi", account, CancellationToken.None))!;
        Assert.Equal("Oksana Lysenko", found.Person);
        Assert.NotEmpty(found.Items.Single(item => item.Kind == HandoverKind.Post).With);
        Assert.Equal(2, found.Items.Count(item => item.Kind == HandoverKind.Membership));
        Assert.Single(found.Items, item => item.Kind == HandoverKind.Convening);
        Assert.Contains(found.Successors, one => one.Name == "Serhij Melnyk");
        Assert.DoesNotContain(found.Successors, one => one.Name == "Oksana Lysenko");
        Assert.Equal(["Jana Malá"], found.Keepers);
        Assert.Single((await Store.ListAsync("charita-most", account, CancellationToken.None))!.Items, item => item.Kind == HandoverKind.Administration);
        Assert.Null(await Store.ListAsync("zs-jilove", account, CancellationToken.None));
    }

    [Fact]
    public async Task What_is_handed_over_has_its_new_holder_from_the_next_day_and_the_old_one_in_history()
    {
        var found = (await Store.ListAsync("ppi", "oksana-lysenko", CancellationToken.None))!;
        var serhij = found.Successors.Single(one => one.Name == "Serhij Melnyk");
        var plan = new HandoverPlan(Today, found.Items.ToDictionary(item => item.Key, _ => serhij.Id));
        Assert.Equal(HandoverResult.Done, await Store.HandOverAsync("ppi", "oksana-lysenko", plan, CancellationToken.None));
        var post = found.Items.Single(item => item.Kind == HandoverKind.Post);
        var holders = await Own.Graph.ReadAsync(reader => reader.NeighboursAsync(post.Id, "HOLDS", Direction.In));
        Assert.Contains(holders, near => near.Node.Code == "oksana-lysenko" && near.LinkProperties.Date("heldTo") == Today);
        Assert.Contains(holders, near => near.Node.Code == "serhij-melnyk" && near.LinkProperties.Date("heldFrom") == Today.AddDays(1));
        Own.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await Store.ListAsync("ppi", "oksana-lysenko", CancellationToken.None))!.Items);
    }

    [Fact]
    public async Task An_account_that_the_map_does_not_know_becomes_the_holder_of_the_post()
    {
        var account = await site.AccountAsync("nova@ppi.example", "member Organisation ppi");
        var found = (await Store.ListAsync("ppi", "oksana-lysenko", CancellationToken.None))!;
        var post = found.Items.Single(item => item.Kind == HandoverKind.Post);
        Assert.Equal(HandoverResult.Done, await Store.HandOverAsync("ppi", "oksana-lysenko", new HandoverPlan(Today, new Dictionary<string, string> { [post.Key] = account }), CancellationToken.None));
        Assert.Equal(["Zkušební Účet"], (await Own.Graph.ReadAsync(reader => reader.NeighboursAsync(post.Id, "HOLDS", Direction.In))).Where(near => near.LinkProperties.Date("heldTo") is null).Select(near => near.Node.Properties.Text("name")));
    }

    [Fact]
    public async Task Nobody_from_elsewhere_and_nobody_at_all_is_no_successor()
    {
        var found = (await Store.ListAsync("ppi", "oksana-lysenko", CancellationToken.None))!;
        var other = await Own.IdAsync("Person", "mgr-hana-vlckova");
        Assert.Equal(HandoverResult.WrongSuccessor, await Store.HandOverAsync("ppi", "oksana-lysenko", new HandoverPlan(Today, new Dictionary<string, string> { [found.Items[0].Key] = other }), CancellationToken.None));
        Assert.Equal(HandoverResult.NobodyChosen, await Store.HandOverAsync("ppi", "oksana-lysenko", new HandoverPlan(Today, new Dictionary<string, string>()), CancellationToken.None));
        Assert.Equal(HandoverResult.NotTheirs, await Store.HandOverAsync("zs-jilove", "oksana-lysenko", new HandoverPlan(Today, new Dictionary<string, string>()), CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_of_the_seed_leaves_no_post_is_left_without_a_listed_owner()
    {
        var posts = await EndAllAsync(Today.AddDays(-1));
        Assert.True(posts.Count > 20, $"{posts.Count} posts");
        foreach (var organisation in posts.Select(post => post.Organisation).Distinct())
        {
            var orphans = (await Store.OrphansAsync(organisation, CancellationToken.None))!;
            Assert.NotEmpty(orphans.Keepers);
            Assert.Superset(posts.Where(post => post.Organisation == organisation).Select(post => post.Post).ToHashSet(), orphans.Items.Select(item => item.Id).ToHashSet());
        }

        foreach (var (person, organisation, post) in posts)
        {
            var left = (await Store.ListAsync(organisation, person, CancellationToken.None))!;
            Assert.NotEmpty(left.Keepers);
            Assert.Contains(left.Items, item => item.Id == post && item.VacantSince == Today);
        }
    }

    [Fact]
    public async Task The_page_hands_over_and_belongs_to_who_keeps_the_people()
    {
        var admin = await site.SignInAsync("organisationAdmin Organisation ppi");
        const string page = "/organisations/ppi/handovers/oksana-lysenko";
        var (status, html) = await admin.OpenAsync(page);
        Assert.Equal(200, status);
        Assert.Contains("Interkulturní pracovnice", html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(422, (await admin.SendAsync(page, page, ("lastDay", "2026-11-30"))).Status);
        var post = (await Store.ListAsync("ppi", "oksana-lysenko", CancellationToken.None))!.Items.Single(item => item.Kind == HandoverKind.Post);
        Assert.Equal(page, (await admin.SendAsync(page, page, ("lastDay", "2026-11-30"), ($"To[{post.Key}]", await Own.IdAsync("Person", "serhij-melnyk")))).Next);
        Assert.Equal(200, (await admin.OpenAsync("/organisations/ppi/handovers")).Status);
        Assert.Equal(403, (await (await site.SignInAsync("member Organisation ppi")).OpenAsync(page)).Status);
        Assert.Equal(404, (await admin.OpenAsync("/organisations/ppi/handovers/mgr-hana-vlckova")).Status);
    }

    [Fact]
    public async Task Removing_a_colleague_who_looks_after_something_leads_to_handing_over_first()
    {
        var admin = await site.SignInAsync("organisationAdmin Organisation ppi");
        var account = await AccountOfAsync("oksana-lysenko", "member Organisation ppi");
        const string people = "/organisations/ppi/people";
        var link = (await Own.Graph.QueryAsync("accounts/people", new { label = "Organisation", thing = "ppi" })).Single(row => row.Text("account") == account).Required("link");
        var next = (await admin.SendAsync(people, people + "/removals", ("link", link))).Next!;
        Assert.Equal($"/organisations/ppi/handovers/{account}?leaving={link}", next);
        Assert.Contains("Odebrat hned", (await admin.OpenAsync(next)).Html, StringComparison.Ordinal);
        Assert.Equal(people, (await admin.SendAsync(next, people + "/removals", ("link", link), ("sure", "true"))).Next);
        Assert.DoesNotContain(await Own.Graph.QueryAsync("accounts/people", new { label = "Organisation", thing = "ppi" }), row => row.Text("account") == account);
    }

    [Fact]
    public async Task Who_holds_no_post_any_more_can_be_erased_with_the_proposals_that_name_them()
    {
        var admin = await site.SignInAsync("organisationAdmin Organisation ppi");
        const string page = "/organisations/ppi/handovers/iryna-bondar";
        var id = await Own.IdAsync("Person", "iryna-bondar");
        var told = await ProposalAsync("""[{"do":"link","from":"Person:iryna-bondar","type":"HOLDS","to":"x","after":{}}]""", "{}");
        var typed = await ProposalAsync("[]", """{"holder":"Iryna Bondar"}""");
        var other = await ProposalAsync("[]", """{"holder":"Oksana Lysenko"}""");
        Assert.Equal(422, (await admin.SendAsync(page, page + "/erasures")).Status);
        Assert.Equal("/organisations/ppi/handovers", (await admin.SendAsync(page, page + "/erasures", ("sure", "true"))).Next);
        Assert.DoesNotContain("Iryna Bondar", (await admin.OpenAsync("/organisations/ppi/history")).Html, StringComparison.Ordinal);
        Assert.Equal(["erased"], (await Own.Graph.ReadAsync(reader => reader.HistoryAsync(id))).Select(change => change.Act.ToString().ToLowerInvariant()));
        Assert.Equal([false, false, true], (await Own.Graph.ReadAsync(async reader => new[] { await reader.FindAsync(told), await reader.FindAsync(typed), await reader.FindAsync(other) })).Select(node => node is not null));
        await Own.Graph.SettleErasuresAsync();
        Assert.DoesNotContain("Iryna Bondar", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(Own.Folder, "graph.db"))), StringComparison.Ordinal);
        Assert.Equal(404, (await admin.SendAsync("/organisations/ppi/handovers/oksana-lysenko", "/organisations/ppi/handovers/oksana-lysenko/erasures", ("sure", "true"))).Status);
    }

    private Task<string> ProposalAsync(string changes, string form) => Own.Graph.WriteAsync("test", async writer =>
    {
        var made = await writer.CreateAsync("Proposal", new Properties { { "code", Guid.NewGuid().ToString("N") }, { "kind", "holder" }, { "state", "refused" }, { "changes", changes }, { "form", form }, { "proposedBy", "nobody" }, { "proposedAt", "2026-11-01T09:00:00.000Z" } });
        await writer.LinkAsync(made.Node.Id, "ABOUT", (await writer.FindAsync("Organisation", "ppi"))!.Id);
        return made.Node.Id;
    });

    /// <summary>Every holder of today leaves.</summary>
    private Task<IReadOnlyList<(string Person, string Organisation, string Post)>> EndAllAsync(DateOnly last) => Own.Graph.WriteAsync<IReadOnlyList<(string, string, string)>>("test", async writer =>
    {
        var ended = new List<(string, string, string)>();
        foreach (var person in (await writer.QueryAsync("platforms/candidates")).Where(row => row.Text("label") == "Person").Select(row => row.Required("id")))
        {
            foreach (var held in (await writer.NeighboursAsync(person, "HOLDS", Direction.Out)).Where(near => Period.Of(near.LinkProperties, "heldFrom", "heldTo").Contains(Today)))
            {
                await writer.UnlinkAsync(held.LinkId);
                await writer.LinkAsync(person, "HOLDS", held.Node.Id, held.LinkProperties.With(new Properties { { "heldTo", last } }));
                ended.Add((person, (await writer.NeighboursAsync(held.Node.Id, "IN", Direction.Out))[0].Node.Code!, held.Node.Id));
            }
        }

        return ended;
    });

    private async Task<string> AccountOfAsync(string person, params string[] roles)
    {
        var account = await site.AccountAsync("ucet@test.example", roles);
        await Own.Graph.WriteAsync("test", async writer => await writer.LinkAsync(account, "IS", (await writer.FindAsync("Person", person))!.Id));
        return account;
    }
}
