using Network.Graph;
using Network.Web.Rights;

namespace Network.Tests.Organisations.Proposals;

/// <summary>What each kind of accepted proposal does to the map, and the way back.</summary>
public sealed class RecordsKeptTests(SignedIn site) : IClassFixture<SignedIn>
{
    [Fact]
    public async Task A_new_person_in_a_post_leaves_the_post_and_all_its_links()
    {
        var before = await PostAsync();
        await AcceptedAsync("ppi", "holder/ikp-decin", ("holder", "Sofie Marková"), ("heldFrom", "1. 12. 2026"));
        var after = await PostAsync();
        Assert.Equal(before.Node, after.Node);
        Assert.Equal(before.Links, after.Links);
        Assert.Equal(new DateOnly(2026, 11, 30), after.Holders.Single(holder => holder.Node.Properties.Text("name") == "Oksana Lysenko").LinkProperties.Date("heldTo"));
        var now = after.Holders.Single(holder => holder.LinkProperties["heldTo"] is null);
        Assert.Equal(("Sofie Marková", new DateOnly(2026, 12, 1)), (now.Node.Properties.Text("name"), now.LinkProperties.Date("heldFrom")!.Value));
        Assert.Equal(3, after.Holders.Count);
        Assert.Contains("Sofie Marková, od 1. 12. 2026", (await (await site.AsAsync(Role.Member, "ppi")).OpenAsync("/organisations/ppi/history")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_new_people_for_one_post_are_not_both_accepted()
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        var form = await member.OpenAsync("/organisations/ppi/edit/holder/pravni-poradce-ppi");
        Assert.Equal(200, form.Status);
        var first = await member.SendAsync(form, null, ("holder", "Adam První"), ("heldFrom", "2026-12-01"));
        var second = await member.SendAsync(form, null, ("holder", "Adam Druhý"), ("heldFrom", "2026-12-01"));
        Assert.Equal(200, (await coordinator.SendAsync(await coordinator.OpenAsync(first.Address), "/acceptances")).Status);
        Assert.Equal(409, (await coordinator.SendAsync(await coordinator.OpenAsync(second.Address), "/acceptances")).Status);
    }

    [Fact]
    public async Task A_new_place_stands_on_the_map_with_its_hours_contacts_and_languages()
    {
        await AcceptedAsync("ppi", "new-place", ("name", "Varnsdorf"), ("address", "Národní 1, 407 47 Varnsdorf"), ("place", "Varnsdorf"), ("hours.mo", "8–12, 13–17"), ("hours.we", "8–12, 13–17"), ("contacts", "tel-ppi-usti"), ("newContact.kind", "phone"), ("newContact.value", "412 000 111"), ("newContact.label", "poradna, Varnsdorf"), ("speech.0.language", "uk"), ("speech.0.mode", "staff"), ("speech.0.hours.mo", "8-12"));
        var page = (await site.AsVisitor().OpenAsync("/organisations/ppi")).Words;
        Assert.Contains("Národní 1, 407 47 Varnsdorf", page, StringComparison.Ordinal);
        Assert.Contains("+420 412 000 111", page, StringComparison.Ordinal);
        var branch = (await site.Graph.ReadAsync(reader => reader.FindAsync("Branch", "ppi-varnsdorf")))!;
        Assert.Equal(["mo,we 08:00-12:00", "mo,we 13:00-17:00"], branch.Properties.List("hours"));
        var spoken = Assert.Single(await site.Graph.ReadAsync(reader => reader.NeighboursAsync(branch.Id, "SPEAKS", Direction.Out)));
        Assert.Equal(("uk", "staff"), (spoken.Node.Code, spoken.LinkProperties.Text("mode")));
    }

    [Fact]
    public async Task A_claim_is_found_by_those_who_ask_and_a_withdrawn_one_has_its_last_day()
    {
        await AcceptedAsync("zs-jilove", "claim", ("matter", "EDU-04"), ("role", "informs"), ("covers", "Jílové"), ("voluntary", "yes"), ("note", "Pomůžeme s přihláškou."));
        var made = (await site.Graph.ReadAsync(reader => reader.FindAsync("Competence", "edu-04-zs-jilove")))!;
        Assert.True(made.Properties.Flag("voluntary"));
        Assert.Contains("Pomůžeme s přihláškou.", (await site.AsVisitor().OpenAsync("/organisations/zs-jilove")).Words, StringComparison.Ordinal);
        await AcceptedAsync("zs-jilove", "withdrawal/edu-04-zs-jilove", ("way", "ends"), ("validTo", "31. 12. 2026"));
        Assert.Equal(new DateOnly(2026, 12, 31), (await site.Graph.ReadAsync(reader => reader.FindAsync(made.Id)))!.Properties.Date("validTo"));
    }

    [Fact]
    public async Task A_claim_without_a_basis_a_territory_or_a_matter_is_refused()
    {
        var member = await site.AsAsync(Role.Member, "zs-jilove");
        var page = await member.SendAsync(await member.OpenAsync("/organisations/zs-jilove/edit/claim"), null, ("role", "informs"), ("provisions", ""), ("covers", "Děčín"));
        Assert.Equal(422, page.Status);
        Assert.Contains("Věc: vyplňte", page.Words, StringComparison.Ordinal);
        Assert.Contains("Zákony a paragrafy: uveďte zákon", page.Words, StringComparison.Ordinal);
        Assert.Contains("„Děčín“ je víc míst", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_state_comes_back_as_a_proposal_that_somebody_else_accepts()
    {
        var proposal = await AcceptedAsync("magistrat-decin", "profile", ("description", "Nový popis magistrátu."), ("newContact.kind", "email"), ("newContact.value", "cizinci@mmdecin.example"));
        var member = await site.AsAsync(Role.Member, "magistrat-decin");
        var history = await member.OpenAsync("/organisations/magistrat-decin/history");
        Assert.Contains("Nový popis magistrátu.", history.Words, StringComparison.Ordinal);
        var back = await member.SendAsync(history, "/restorations", ("proposal", proposal.Code));
        Assert.Contains("návrat ke staršímu stavu", back.Words, StringComparison.Ordinal);
        Assert.Contains("Nový popis magistrátu.", (await member.OpenAsync("/organisations/magistrat-decin")).Words, StringComparison.Ordinal);
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        await coordinator.SendAsync(await coordinator.OpenAsync(back.Address), "/acceptances");
        var now = (await member.OpenAsync("/organisations/magistrat-decin")).Words;
        Assert.DoesNotContain("Nový popis magistrátu.", now, StringComparison.Ordinal);
        Assert.DoesNotContain("cizinci@mmdecin.example", now, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_was_closed_comes_back_with_all_that_hung_on_it()
    {
        await AcceptedAsync("ppi", "new-place", ("name", "Litvínov"), ("address", "Mostecká 2, 436 01 Litvínov"), ("place", "Litvínov"), ("contacts", "tel-ppi-usti"));
        var closing = await AcceptedAsync("ppi", "place-closing/ppi-litvinov", ("sure", "yes"));
        Assert.DoesNotContain("Mostecká 2", (await site.AsVisitor().OpenAsync("/organisations/ppi")).Words, StringComparison.Ordinal);
        var member = await site.AsAsync(Role.Member, "ppi");
        var back = await member.SendAsync(await member.OpenAsync("/organisations/ppi/history"), "/restorations", ("proposal", closing.Code));
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        Assert.Equal(200, (await coordinator.SendAsync(await coordinator.OpenAsync(back.Address), "/acceptances")).Status);
        Assert.Contains("Mostecká 2", (await site.AsVisitor().OpenAsync("/organisations/ppi")).Words, StringComparison.Ordinal);
        Assert.Single(await site.Graph.ReadAsync(async reader => await reader.NeighboursAsync((await reader.FindAsync("Branch", "ppi-litvinov"))!.Id, "REACHED_AT", Direction.Out)));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_proposal()
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        var form = await member.OpenAsync("/organisations/ppi/edit/profile");
        var sent = new List<string>();
        for (var time = 0; time < 2; time++)
        {
            sent.Add((await member.SendAsync(form, null, ("shortName", "PPI dvakrát"))).Address);
        }

        Assert.Single(sent.Distinct());
    }

    [Fact]
    public async Task In_a_list_each_proposal_tells_of_its_own_new_things()
    {
        var member = await site.AsAsync(Role.Member, "oamp-usti");
        foreach (var value in new[] { "první@oamp.example", "druhý@oamp.example" })
        {
            await member.SendAsync(await member.OpenAsync("/organisations/oamp-usti/edit/profile"), null, ("newContact.kind", "email"), ("newContact.value", value));
        }

        var list = (await member.OpenAsync("/organisations/oamp-usti/proposals")).Words;
        Assert.Contains("první@oamp.example", list, StringComparison.Ordinal);
        Assert.Contains("druhý@oamp.example", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_read_the_history_without_the_names_of_the_organisations_people()
    {
        await AcceptedAsync("charita-most", "profile", ("shortName", "Charita M."));
        var own = (await (await site.AsAsync(Role.Member, "charita-most")).OpenAsync("/organisations/charita-most/history")).Words;
        var other = (await (await site.AsAsync(Role.Member, "zs-jilove", "Zvědavá")).OpenAsync("/organisations/charita-most/history")).Words;
        Assert.Contains("Návrh: Eva Nová", own, StringComparison.Ordinal);
        Assert.Contains("Návrh: někdo z organizace. Schválení: koordinátor sítě.", other, StringComparison.Ordinal);
        Assert.Contains("Charita M.", other, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await site.AsVisitor().OpenAsync("/organisations/charita-most/history")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_act_on_a_proposal_is_written_down_with_its_organisation()
    {
        await AcceptedAsync("ppi", "contact/mail-ppi-decin", ("label", "poradna Děčín"));
        var organisation = (await site.Graph.ReadAsync(reader => reader.FindAsync("Organisation", "ppi")))!;
        var last = (await site.Graph.QueryAsync("audit/find", new { actor = "", subject = "", acts = "proposal.accept", outcome = "", from = "2000", to = "3000", below = "A", limit = 1 }))[0].Properties("props");
        Assert.Equal(("proposal.accept", "Proposal", organisation.Id), (last.Text("act"), last.Text("subjectLabel"), last.Text("context")));
    }

    private async Task<Page> AcceptedAsync(string organisation, string edit, params (string Name, string? Value)[] typed)
    {
        var member = await site.AsAsync(Role.Member, organisation);
        var proposal = await member.SendAsync(await member.OpenAsync($"/organisations/{organisation}/edit/{edit}"), null, typed);
        Assert.True(proposal.Address.StartsWith("/proposals/", StringComparison.Ordinal), $"{proposal.Status} {proposal.Words}");
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        var decided = await coordinator.SendAsync(await coordinator.OpenAsync(proposal.Address), "/acceptances");
        Assert.True(decided.Status == 200, $"{decided.Status} {decided.Words}");
        return proposal;
    }

    private Task<(Node Node, IReadOnlyList<string> Links, IReadOnlyList<Neighbour> Holders)> PostAsync() => site.Graph.ReadAsync<(Node, IReadOnlyList<string>, IReadOnlyList<Neighbour>)>(async reader =>
    {
        var post = (await reader.FindAsync("Post", "ikp-decin"))!;
        var links = new List<string>();
        foreach (var type in new[] { "IN", "AT", "REACHED_AT" })
        {
            links.AddRange((await reader.NeighboursAsync(post.Id, type, Direction.Out)).Select(neighbour => neighbour.LinkId));
        }

        links.AddRange((await reader.NeighboursAsync(post.Id, "EXERCISED_BY", Direction.In)).Select(neighbour => neighbour.LinkId));
        return (post, links, await reader.NeighboursAsync(post.Id, "HOLDS", Direction.In));
    });
}
