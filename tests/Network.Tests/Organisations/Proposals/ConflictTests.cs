using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Web.Organisations.Proposals;
using Network.Web.Organisations.Records;
using Network.Web.Rights;

namespace Network.Tests.Organisations.Proposals;

/// <summary>Many change the same at once: each is either done or told, and nothing is overwritten unseen.</summary>
public sealed class ConflictTests(SignedIn site) : IClassFixture<SignedIn>
{
    /// <summary>10,000 before a release; here as many as a minute of a small machine holds.</summary>
    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("CONFLICTING_EDITS") ?? "320", CultureInfo.InvariantCulture);
    private const int AtOnce = 64;

    [Fact]
    public async Task Of_conflicting_edits_each_is_accepted_or_stale_and_the_last_accepted_stands()
    {
        var organisation = (await site.Graph.ReadAsync(reader => reader.FindAsync("Organisation", "charita-most")))!;
        var verdicts = new List<Verdict>();
        foreach (var round in Enumerable.Range(0, Edits / AtOnce))
        {
            verdicts.AddRange(await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number => Task.Run(() => EditAsync(organisation.Id, $"{round}-{number}")))));
        }

        Assert.Equal(Edits / AtOnce * AtOnce, verdicts.Count(verdict => verdict == Verdict.Done) + verdicts.Count(verdict => verdict == Verdict.Stale));
        Assert.True(verdicts.Count(verdict => verdict == Verdict.Done) >= Edits / AtOnce, "In each round somebody is first.");
        Assert.Contains(Verdict.Stale, verdicts);
        var (now, history, proposals) = await site.Graph.ReadAsync(async reader => (
            (await reader.FindAsync(organisation.Id))!,
            await reader.HistoryAsync(organisation.Id),
            (await reader.NeighboursAsync(organisation.Id, "ABOUT", Direction.In)).Select(about => about.Node.Properties).ToArray()));
        Assert.Equal(organisation.Version + verdicts.Count(verdict => verdict == Verdict.Done), now.Version);
        Assert.Equal(verdicts.Count(verdict => verdict == Verdict.Done), proposals.Count(proposal => proposal.Text("state") == "accepted"));
        Assert.Equal(verdicts.Count(verdict => verdict == Verdict.Stale), proposals.Count(proposal => proposal.Text("state") == "stale"));
        Assert.Equal(history[^1].After!.Text("shortName"), now.Properties.Text("shortName"));
        foreach (var steps in proposals.Where(proposal => proposal.Text("state") == "accepted").Select(proposal => Operation.FromJson(proposal.Text("accepted")!)))
        {
            // what each saw is what was there when it was carried out
            var change = Assert.IsType<Operation.Change>(Assert.Single(steps));
            Assert.Equal(change.Before.Text("shortName"), history.Single(past => past.Version == change.Made).Before!.Text("shortName"));
        }
    }

    [Fact]
    public async Task A_proposal_overtaken_by_another_becomes_stale_and_its_form_shows_both()
    {
        var (one, two) = (await site.AsAsync(Role.Member, "ppi", "První"), await site.AsAsync(Role.Member, "ppi", "Druhý"));
        var mine = await one.SendAsync(await one.OpenAsync("/organisations/ppi/edit/profile"), null, ("description", "Popis první."));
        var theirs = await two.SendAsync(await two.OpenAsync("/organisations/ppi/edit/profile"), null, ("description", "Popis druhý."));
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        await coordinator.SendAsync(await coordinator.OpenAsync(theirs.Address), "/acceptances");
        var late = await coordinator.SendAsync(await coordinator.OpenAsync(mine.Address), "/acceptances");
        Assert.Equal(409, late.Status);
        Assert.Contains("Nic se nepřepsalo", late.Words, StringComparison.Ordinal);
        Assert.Contains("záznam se mezitím změnil", late.Words, StringComparison.Ordinal);

        var merge = await one.OpenAsync($"/organisations/ppi/edit/profile?again={mine.Code}");
        Assert.Equal("Popis první.", merge.Field("description"));
        Assert.Contains("Teď je zapsáno: Popis druhý.", merge.Words, StringComparison.Ordinal);
        var again = await one.SendAsync(merge, null, ("description", "Popis první a druhý."));
        Assert.Contains("čeká na rozhodnutí", again.Words, StringComparison.Ordinal);
        Assert.Contains("Popis druhý.", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_elses_change_is_not_sent_over_it()
    {
        var (one, coordinator) = (await site.AsAsync(Role.Member, "zs-jilove", "Učitelka"), await site.AsAsync(Role.Coordinator, "CZ042"));
        var form = await one.OpenAsync("/organisations/zs-jilove/edit/profile");
        var theirs = await one.SendAsync(form, null, ("description", "Škola se družinou."));
        await coordinator.SendAsync(await coordinator.OpenAsync(theirs.Address), "/acceptances");
        var late = await one.SendAsync(form, null, ("description", "Škola s jídelnou."));
        Assert.Equal(409, late.Status);
        Assert.Equal("Škola s jídelnou.", late.Field("description"));
        Assert.Contains("Teď je zapsáno: Škola se družinou.", late.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_changes_of_different_things_said_by_one_record_both_stand()
    {
        var member = await site.AsAsync(Role.Member, "oamp-usti");
        var first = await member.SendAsync(await member.OpenAsync("/organisations/oamp-usti/edit/profile"), null, ("nameEn", "Asylum office, Ústí"));
        var second = await member.SendAsync(await member.OpenAsync("/organisations/oamp-usti/edit/profile"), null, ("shortName", "OAMP ÚL"));
        var coordinator = await site.AsAsync(Role.Coordinator, "CZ042");
        Assert.Equal(200, (await coordinator.SendAsync(await coordinator.OpenAsync(first.Address), "/acceptances")).Status);
        Assert.Equal(200, (await coordinator.SendAsync(await coordinator.OpenAsync(second.Address), "/acceptances")).Status);
        var now = (await site.Graph.ReadAsync(reader => reader.FindAsync("Organisation", "oamp-usti")))!.Properties;
        Assert.Equal(("Asylum office, Ústí", "OAMP ÚL"), (now.Text("nameEn"), now.Text("shortName")));
    }

    private async Task<Verdict> EditAsync(string organisation, string name)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ProposalStore>();
        var caller = scope.ServiceProvider.GetRequiredService<Caller>();
        caller.IsPerson(new Principal("proposer", null, "", true, []), null, null);
        var seen = (await site.Graph.ReadAsync(reader => reader.FindAsync(organisation)))!;
        var step = new Operation.Change(seen.Id, seen.Label, seen.Version, new Properties { { "shortName", seen.Properties.Text("shortName") } }, new Properties { { "shortName", name } });
        var code = await store.ProposeAsync(new Draft(EditKind.Profile, organisation, null, [step], "{}", null), CancellationToken.None);
        caller.IsPerson(new Principal("reviewer", null, "", true, []), null, null);
        return await store.AcceptAsync(code, 1, null, null, CancellationToken.None);
    }
}
