using Network.Web.Rights;

namespace Network.Tests.Organisations.Proposals;

/// <summary>From an edit to the map, by the pages: propose, wait, decide, see.</summary>
public sealed class ProposalTests(SignedIn site) : IClassFixture<SignedIn>
{
    private const string Profile = "/organisations/ppi/edit/profile";

    [Fact]
    public async Task An_edit_waits_until_somebody_else_accepts_it_and_then_the_map_shows_it()
    {
        var member = await site.AsAsync(Role.Member, "ppi");
        var proposal = await ProposeAsync(member, Profile, ("shortName", "Poradna PPI"), ("note", "nová zkratka"));
        Assert.Contains("čeká na rozhodnutí", proposal.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Poradna PPI", (await member.OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);

        var other = await site.AsAsync(Role.Member, "ppi", "Petr Jiný");
        var seen = await other.OpenAsync(proposal.Address);
        Assert.Equal(200, seen.Status);
        Assert.DoesNotContain("/acceptances", seen.Html, StringComparison.Ordinal);

        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        Assert.Contains("Poradna PPI", (await coordinator.OpenAsync("/proposals")).Words, StringComparison.Ordinal);
        var decided = await coordinator.SendAsync(await coordinator.OpenAsync(proposal.Address), "/acceptances");
        Assert.Equal(200, decided.Status);
        Assert.Contains("schváleno", decided.Words, StringComparison.Ordinal);
        Assert.Contains("Poradna PPI", (await site.AsVisitor().OpenAsync("/organisations/ppi")).Html, StringComparison.Ordinal);
        var history = (await member.OpenAsync("/organisations/ppi/history")).Words;
        Assert.Contains("Návrh: Eva Nová. Schválení: Eva Nová.", history, StringComparison.Ordinal);
        Assert.Contains("Poradna PPI", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_wants_a_reason_and_the_proposer_sees_it_and_may_begin_from_what_was_typed()
    {
        var member = await site.AsAsync(Role.Member, "zs-jilove");
        var proposal = await ProposeAsync(member, "/organisations/zs-jilove/edit/profile", ("descriptionEn", "A school with a preparatory class."));
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        var empty = await coordinator.SendAsync(await coordinator.OpenAsync(proposal.Address), "/refusals", ("reason", "  "));
        Assert.Equal(422, empty.Status);
        Assert.Contains("Důvod rozhodnutí: napište", empty.Words, StringComparison.Ordinal);

        await coordinator.SendAsync(await coordinator.OpenAsync(proposal.Address), "/refusals", ("reason", "Přípravná třída skončila."));
        var refused = await member.OpenAsync(proposal.Address);
        Assert.Contains("Přípravná třída skončila.", refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("preparatory class", (await member.OpenAsync("/en/organisations/zs-jilove")).Html, StringComparison.Ordinal);
        var again = await member.OpenAsync($"/organisations/zs-jilove/edit/profile?again={proposal.Code}");
        Assert.Equal("A school with a preparatory class.", again.Field("descriptionEn"));
    }

    [Fact]
    public async Task Nobody_decides_their_own_proposal()
    {
        var admin = await site.AsAsync(Role.OrganisationAdmin, "magistrat-decin");
        var proposal = await ProposeAsync(admin, "/organisations/magistrat-decin/edit/profile", ("nameEn", "City of Děčín"));
        Assert.Contains("Tento návrh je váš", proposal.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("/acceptances", proposal.Html, StringComparison.Ordinal);
        foreach (var act in new[] { "acceptances", "refusals" })
        {
            var forged = proposal with { Html = proposal.Html.Replace("/withdrawals", "/" + act, StringComparison.Ordinal) };
            var refused = await admin.SendAsync(forged, "/" + act, ("reason", "sám sobě"));
            Assert.Equal(403, refused.Status);
            Assert.Contains("O vlastním návrhu nerozhodujete", refused.Words, StringComparison.Ordinal);
        }

        var withdrawn = await admin.SendAsync(proposal, "/withdrawals");
        Assert.Contains("vzato zpět", withdrawn.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organisation_and_another_region_do_not_learn_of_a_proposal()
    {
        var proposal = await ProposeAsync(await site.AsAsync(Role.Member, "ppi"), Profile, ("nameUk", "Консультація"));
        foreach (var (role, context) in new[] { (Role.OrganisationAdmin, "zs-jilove"), (Role.Coordinator, "CZ064"), (Role.Member, "oamp-usti") })
        {
            var stranger = await site.AsAsync(role, context);
            var hidden = await stranger.OpenAsync(proposal.Address);
            Assert.Equal(404, hidden.Status);
            Assert.Equal(404, (await stranger.OpenAsync("/proposals/nothing-here")).Status);
            Assert.Equal(404, (await stranger.SendAsync(proposal with { Html = proposal.Html.Replace("/withdrawals", "/acceptances", StringComparison.Ordinal) }, "/acceptances")).Status);
            if (role != Role.Member)
            {
                Assert.DoesNotContain("Консультація", (await stranger.OpenAsync("/proposals")).Words, StringComparison.Ordinal);
            }
        }

        var weak = await site.AsAsync(Role.Coordinator, "CZ042", strong: false);
        Assert.DoesNotContain("/acceptances\"", (await weak.OpenAsync(proposal.Address + "/amendment")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_reviewers_is_told_that_it_is_decided()
    {
        var proposal = await ProposeAsync(await site.AsAsync(Role.Member, "ppi"), "/organisations/ppi/edit/contact/tel-ppi-usti", ("label", "recepce, Ústí"));
        var (first, second) = (await site.AsAsync(Role.Coordinator, "CZ042"), await site.AsAsync(Role.OrganisationAdmin, "ppi", "Správkyně"));
        var (one, two) = (await first.OpenAsync(proposal.Address), await second.OpenAsync(proposal.Address));
        await second.SendAsync(two, "/refusals", ("reason", "Recepce tam není."));
        var late = await first.SendAsync(one, "/acceptances");
        Assert.Equal(409, late.Status);
        Assert.Contains("mezitím rozhodl někdo jiný", late.Words, StringComparison.Ordinal);
        Assert.Contains("Recepce tam není.", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("recepce, Ústí", (await first.OpenAsync("/contacts/tel-ppi-usti")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reviewer_accepts_with_changes_in_the_form_of_the_proposer()
    {
        var proposal = await ProposeAsync(await site.AsAsync(Role.Member, "ppi"), "/organisations/ppi/edit/post/koordinatorka-site", ("nameEn", "Netwrok coordinator"));
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        var form = await coordinator.OpenAsync(proposal.Address + "/amendment");
        Assert.Equal("Netwrok coordinator", form.Field("nameEn"));
        var decided = await coordinator.SendAsync(form, null, ("nameEn", "Coordinator of the network"), ("note", "překlep"));
        Assert.Contains("schváleno s úpravou", decided.Words, StringComparison.Ordinal);
        Assert.Contains("Netwrok coordinator", decided.Words, StringComparison.Ordinal);
        Assert.Contains("Coordinator of the network", (await site.AsVisitor().OpenAsync("/en/organisations/ppi")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_would_be_a_program_come_out_as_words()
    {
        const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{7*7}}";
        var member = await site.AsAsync(Role.Member, "ppi");
        var page = await member.OpenAsync("/organisations/ppi/edit/new-place");
        var texts = page.Form(null).Fields.Select(field => field.Key).Where(name => name.StartsWith("name", StringComparison.Ordinal) || name is "address" or "note" || name.StartsWith("hoursNote", StringComparison.Ordinal) || name.Contains("label", StringComparison.Ordinal) || name.Contains(".note", StringComparison.Ordinal)).Distinct();
        var typed = texts.ToDictionary(name => name, name => (string?)Hostile);
        typed["place"] = Hostile;
        var refused = await member.SendAsync(page, typed);
        Assert.Equal(422, refused.Status);
        typed["place"] = "Teplice (567442)";
        var proposal = await member.SendAsync(page, typed);
        Assert.Contains("čeká na rozhodnutí", proposal.Words, StringComparison.Ordinal);
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        var decided = await coordinator.SendAsync(await coordinator.OpenAsync(proposal.Address), "/acceptances");
        Page[] shown = [refused, proposal, decided, await member.OpenAsync("/proposals/" + proposal.Code), await coordinator.OpenAsync("/organisations/ppi/proposals"), await member.OpenAsync("/organisations/ppi/history"), await member.OpenAsync("/organisations/ppi"), await member.OpenAsync("/organisations/ppi/edit")];
        Assert.All(shown, one => Assert.DoesNotContain("<script>alert", one.Html, StringComparison.Ordinal));
        Assert.All(shown, one => Assert.DoesNotContain("<img src=x", one.Html, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;alert(1)", shown[^2].Html, StringComparison.Ordinal);
    }

    private static async Task<Page> ProposeAsync(FormBrowser member, string address, params (string Name, string? Value)[] typed)
    {
        var page = await member.SendAsync(await member.OpenAsync(address), null, typed);
        Assert.True(page.Status == 200 && page.Address.Contains("/proposals/", StringComparison.Ordinal), $"{page.Status} {page.Address} {page.Words}");
        return page;
    }
}
