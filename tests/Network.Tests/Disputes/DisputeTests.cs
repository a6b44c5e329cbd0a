using Network.Graph;
using Network.Web.Competences;
using Network.Web.Competences.Asking;
using Network.Web.Disputes;
using Network.Web.Organisations;

namespace Network.Tests.Disputes;

/// <summary>Disputes over the seed: how they begin, what is said in them, what a decision does and undoes.</summary>
public sealed class DisputeTests(SeedWorld world) : IAsyncLifetime
{
    private static readonly DateOnly Today = OwnStore.Today;
    private static readonly Decision ForSchool = new("UK/2026/15", "Skupinu otevře škola.", null, "zs-decin", Today);
    private OwnStore own = null!;

    private DisputeStore Store => new(own.Graph);

    private StatementStore Statements => new(own.Acts, own.Clock);

    private SettlementStore Settlements => new(own.Acts, own.Clock);

    public async ValueTask InitializeAsync() => own = await OwnStore.OfAsync(world);

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Theory]
    [InlineData(new[] { "a" }, new[] { "a", "b" }, Fate.Ends)]
    [InlineData(new[] { "a", "c" }, new[] { "a" }, Fate.Shrinks)]
    [InlineData(new[] { "region" }, new[] { "a" }, Fate.Stays)]
    public void A_claim_ends_only_where_all_of_its_area_was_disputed(string[] covered, string[] disputed, Fate expected) =>
        Assert.Equal(expected, Fates.Of(covered, disputed));

    [Fact]
    public void A_decision_wants_a_number_a_text_a_day_and_one_of_those_who_argue()
    {
        string[] parties = ["zs-decin", "ku-usteckeho-kraje"];
        Assert.Null(ForSchool.Problem(parties));
        Assert.Equal(SettlementProblem.NoNumber, (ForSchool with { Number = " " }).Problem(parties));
        Assert.Equal(SettlementProblem.NoText, (ForSchool with { Text = null }).Problem(parties));
        Assert.Equal(SettlementProblem.NoFirstDay, (ForSchool with { From = null }).Problem(parties));
        Assert.Equal(SettlementProblem.NoParty, (ForSchool with { For = "ppi" }).Problem(parties));
    }

    [Fact]
    public async Task A_dispute_shows_both_statements_and_the_law()
    {
        var found = (await Store.FindAsync("edu-04-4202", CancellationToken.None))!;
        Assert.Equal(DisputeKind.BothDeny, found.Dispute.Kind);
        Assert.All(found.Parties, party => Assert.NotNull(party.Statement));
        Assert.Contains(found.Law, provision => provision.Code == "561/2004 § 20");
        Assert.Equal(["hou-05-586021", "inf-04-6216", "edu-04-4202"], (await Store.ListAsync(CancellationToken.None)).Where(dispute => dispute.State == DisputeState.Open).Select(dispute => dispute.Code).Reverse());
    }

    [Fact]
    public async Task Two_claims_that_contradict_each_other_open_a_dispute_by_themselves()
    {
        await own.Graph.WriteAsync("test", async writer =>
        {
            var (one, other) = (await writer.FindAsync("Competence", "inf-04-charita-litomerice"), await writer.FindAsync("Competence", "edu-13-lingua-teplice"));
            return await writer.LinkAsync(one!.Id, "CONTESTS", other!.Id);
        });
        Assert.Equal(1, await own.Acts.DoAsync(new("dispute.open"), writer => new DisputeOpening(writer, Today).OpenMissingAsync()));
        Assert.Equal(0, await own.Acts.DoAsync(new("dispute.open"), writer => new DisputeOpening(writer, Today).OpenMissingAsync()));
        Assert.Contains(await Store.ListAsync(CancellationToken.None), dispute => dispute is { Matter: "INF-04", Kind: DisputeKind.BothClaim, OpenedOn: var day } && day == Today);
    }

    [Fact]
    public async Task An_organisation_says_one_thing_at_a_time_and_what_it_said_before_stays_to_be_read()
    {
        Assert.Equal(StatementResult.Kept, await Statements.StateAsync("edu-04-4202", "zs-decin", "Nově: místo je od ledna.", "cs", CancellationToken.None));
        var said = (await Store.FindAsync("edu-04-4202", CancellationToken.None))!.Parties.Single(party => party.Organisation.Code == "zs-decin").Statement!;
        Assert.Equal("Nově: místo je od ledna.", said.Text.Here);
        Assert.Equal("Kapacita skupiny je plná a učitel chybí. Další určenou školu má vybrat kraj.", Assert.Single(said.Earlier).Text.In("cs"));
        Assert.Equal(StatementResult.NotTheirs, await Statements.StateAsync("edu-04-4202", "ppi", "Něco.", "cs", CancellationToken.None));
        Assert.Equal(StatementResult.Unsaid, await Statements.StateAsync("edu-04-4202", "zs-decin", " ", "cs", CancellationToken.None));
    }

    [Fact]
    public async Task When_two_say_that_a_matter_is_not_theirs_a_dispute_begins_and_their_claims_are_contested()
    {
        Assert.Equal(StatementResult.Kept, await Statements.DenyAsync("magistrat-decin", "SOC-01", "562335", "Není naše.", "cs", CancellationToken.None));
        Assert.Equal(StatementResult.Kept, await Statements.DenyAsync("magistrat-decin", "SOC-01", "562335", "Pořád není naše.", "cs", CancellationToken.None));
        Assert.Equal(StatementResult.Opened, await Statements.DenyAsync("up-usti", "SOC-01", "562335", "Ani naše.", "cs", CancellationToken.None));
        var found = (await Store.FindAsync("soc-01-562335", CancellationToken.None))!;
        Assert.Equal((DisputeKind.BothDeny, 2), (found.Dispute.Kind, found.Parties.Count));
        Assert.All(found.Parties, party => Assert.Equal(Stance.Denies, party.Statement!.Stance));
        Assert.Contains(await DutiesAsync("magistrat-decin"), duty => duty.State(Today) == ClaimState.Contested && duty.Disputes.Any(rival => rival is { Organisation.Code: "up-usti", Dispute: "soc-01-562335" }));
        Assert.Equal(StatementResult.Kept, await Statements.DenyAsync("ppi", "SOC-01", "562335", "Ani naše.", "cs", CancellationToken.None));
        Assert.Equal(3, (await Store.FindAsync("soc-01-562335", CancellationToken.None))!.Parties.Count);
    }

    [Fact]
    public async Task Who_denies_for_a_region_and_who_denies_for_a_town_of_it_argue_about_the_town()
    {
        Assert.Equal(StatementResult.Kept, await Statements.DenyAsync("magistrat-decin", "SOC-01", "562335", "Není naše.", "cs", CancellationToken.None));
        Assert.Equal(StatementResult.Opened, await Statements.DenyAsync("ku-usteckeho-kraje", "SOC-01", "CZ042", "V celém kraji ne.", "cs", CancellationToken.None));
        Assert.Equal(2, (await Store.FindAsync("soc-01-562335", CancellationToken.None))!.Parties.Count);
        Assert.Equal(StatementResult.Kept, await Statements.DenyAsync("ppi", "SOC-01", "562335", "Ani naše.", "cs", CancellationToken.None));
        Assert.Equal(3, (await Store.FindAsync("soc-01-562335", CancellationToken.None))!.Parties.Count);
        Assert.Equal(StatementResult.Opened, await Statements.DenyAsync("zs-jilove", "SOC-01", "562564", "Škola ne.", "cs", CancellationToken.None));
    }

    [Fact]
    public async Task A_decision_ends_the_other_claim_confirms_the_right_one_and_takes_the_mark_away()
    {
        Assert.Null(await Settlements.SettleAsync("edu-04-4202", ForSchool, CancellationToken.None));
        var school = await ClaimAsync("zs-decin");
        Assert.Equal((ClaimState.Verified, "UK/2026/15"), (school.State(Today), school.Verification.By));
        var region = await ClaimAsync("ku-usteckeho-kraje");
        Assert.Equal(Today.AddDays(-1), region.Validity.To);
        Assert.Empty(region.Disputes);
        var found = (await Store.FindAsync("edu-04-4202", CancellationToken.None))!;
        Assert.Equal(("UK/2026/15", "zs-decin", false), (found.Dispute.Decided!.Number, found.For, found.Dispute.IsOpen));
        Assert.Equal(SettlementProblem.TooLate, await Settlements.SettleAsync("edu-04-4202", ForSchool, CancellationToken.None));
        Assert.Equal(StatementResult.NotTheirs, await Statements.StateAsync("edu-04-4202", "zs-decin", "Pozdě.", "cs", CancellationToken.None));
    }

    [Fact]
    public async Task Opening_it_again_wants_a_reason_and_brings_back_what_was_ended()
    {
        var before = await own.DumpAsync("AuditEntry", "Dispute");
        Assert.Null(await Settlements.SettleAsync("edu-04-4202", ForSchool, CancellationToken.None));
        Assert.Equal(SettlementProblem.NoReason, await Settlements.ReopenAsync("edu-04-4202", " ", CancellationToken.None));
        Assert.Null(await Settlements.ReopenAsync("edu-04-4202", "Nová skutečnost.", CancellationToken.None));
        Assert.Equal(SettlementProblem.TooLate, await Settlements.ReopenAsync("edu-04-4202", "Znovu.", CancellationToken.None));
        Assert.Equal(ClaimState.Contested, (await ClaimAsync("ku-usteckeho-kraje")).State(Today));
        Assert.Null((await ClaimAsync("ku-usteckeho-kraje")).Validity.To);
        var changed = (await own.DumpAsync("AuditEntry", "Dispute")).Except(before).ToArray();
        Assert.All(changed, line => Assert.Contains("edu-04-zs-decin-plno", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_in_charge_by_decision_and_had_no_claim_gets_one_that_cites_it()
    {
        await Statements.DenyAsync("up-usti", "SOC-01", "562335", "Není naše.", "cs", CancellationToken.None);
        await Statements.DenyAsync("ppi", "SOC-01", "562335", "Ani naše.", "cs", CancellationToken.None);
        Assert.Null(await Settlements.SettleAsync("soc-01-562335", new Decision("P/7", "Dělá to poradna.", "zápis platformy", "up-usti", Today), CancellationToken.None));
        var claim = (await DutiesAsync("up-usti")).Last(one => one.Matter == "SOC-01" && one.Verification.By == "P/7");
        Assert.Equal((ClaimState.Verified, "562335"), (claim.State(Today), claim.Territory.Code));
    }

    [Fact]
    public async Task A_claim_for_a_wider_area_answers_no_longer_in_the_place_that_a_decision_gave_to_another()
    {
        await Statements.DenyAsync("magistrat-decin", "SOC-01", "562335", "Není naše.", "cs", CancellationToken.None);
        await Statements.DenyAsync("up-usti", "SOC-01", "562335", "Ani naše.", "cs", CancellationToken.None);
        Assert.Contains("magistrat-decin", await InChargeAsync("562335", Today));
        Assert.Null(await Settlements.SettleAsync("soc-01-562335", new Decision("P/7", "Dělá to úřad práce.", null, "up-usti", Today), CancellationToken.None));
        Assert.DoesNotContain("magistrat-decin", await InChargeAsync("562335", Today));
        Assert.Contains("up-usti", await InChargeAsync("562335", Today));
        Assert.Contains("magistrat-decin", await InChargeAsync("562335", Today.AddDays(-1)));
        Assert.Contains("magistrat-decin", await InChargeAsync("562564", Today));
        Assert.Null(await Settlements.ReopenAsync("soc-01-562335", "Nová skutečnost.", CancellationToken.None));
        Assert.Contains("magistrat-decin", await InChargeAsync("562335", Today));
    }

    private async Task<IReadOnlyList<string>> InChargeAsync(string place, DateOnly day)
    {
        var catalogue = await Catalogue.ReadAsync(own.Graph, await own.Graph.LastChangeAsync(), CancellationToken.None);
        var question = new QuestionReader(catalogue).Read(new AnswerForm { Matter = "SOC-01", Place = place }, day).Question!;
        var answer = await new AnswerStore(own.Graph).AnswerAsync(question, catalogue, CancellationToken.None);
        return [.. answer.Rivals.Concat(answer.Others).Concat(new[] { answer.Decider }.OfType<Holder>()).Select(holder => holder.Competence.Organisation.Code)];
    }

    private async Task<Competence> ClaimAsync(string organisation) => (await DutiesAsync(organisation)).Single(one => one.Matter == "EDU-04" && one.Territory.Code == "4202" && one.Validity.From == new DateOnly(2026, 9, 1));

    private async Task<IReadOnlyList<Competence>> DutiesAsync(string organisation) =>
        [.. (await new OrganisationStore(own.Graph).FindAsync(organisation, Today, CancellationToken.None))!.Duties.Select(duty => duty.Competence)];
}
