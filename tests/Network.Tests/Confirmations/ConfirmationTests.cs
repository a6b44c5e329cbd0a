using Microsoft.Extensions.DependencyInjection;
using Network.Graph;
using Network.Tests.Letters;
using Network.Web.Competences;
using Network.Web.Confirmations;
using Network.Web.Organisations;
using Network.Web.Rights;

namespace Network.Tests.Confirmations;

/// <summary>The yearly round: what is due, one click, and what the map says afterwards.</summary>
public sealed class ConfirmationTests(SeedWorld world) : IAsyncLifetime
{
    private static readonly DateOnly Today = OwnStore.Today;
    private OwnStore own = null!;

    private ConfirmationStore Store => new(own.Graph, own.Acts);

    public async ValueTask InitializeAsync() => own = await OwnStore.OfAsync(world);

    public ValueTask DisposeAsync() => own.DisposeAsync();

    [Theory]
    [InlineData(null, null, ClaimState.Unverified)]
    [InlineData("2026-01-01", "2026-11-24", ClaimState.Overdue)]
    [InlineData("2026-01-01", "2026-11-25", ClaimState.Verified)]
    [InlineData("2025-11-24", null, ClaimState.Overdue)]
    [InlineData("2025-11-25", null, ClaimState.Verified)]
    [InlineData("2025-11-24", "2028-01-01", ClaimState.Overdue)]
    public void What_was_due_or_is_older_than_a_year_counts_as_unverified(string? on, string? due, ClaimState expected) =>
        Assert.Equal(expected, Verification.Of(new Properties { { "verifiedOn", on }, { "reviewDue", due } }).State(Today));

    [Fact]
    public async Task All_records_of_an_organisation_are_gone_through_its_languages_too()
    {
        var due = await DueAsync("ppi");
        Assert.Superset(new HashSet<RecordKind> { RecordKind.Organisation, RecordKind.Branch, RecordKind.Contact, RecordKind.Post, RecordKind.Language }, due.Select(record => record.Kind).ToHashSet());
        Assert.NotNull(due[0].Verification.On);
        Assert.DoesNotContain(due, record => record.IsOver(Today));
    }

    [Fact]
    public async Task One_click_confirms_one_record_for_a_year_under_the_short_name_of_the_organisation()
    {
        foreach (var record in await DueAsync("ppi"))
        {
            Assert.Equal(ConfirmationResult.Confirmed, await Store.ConfirmAsync("ppi", record.Id, Today, CancellationToken.None));
        }

        var found = (await Store.FindAsync("ppi", CancellationToken.None))!;
        Assert.Empty(found.Due(Today));
        Assert.Contains(found.Records, record => record.Kind == RecordKind.Language && record.Verification == new Verification(Today, "PPI", Today.AddYears(1)));
        Assert.NotEmpty(found.Due(Today.AddYears(1).AddDays(1)));
        var page = (await new OrganisationStore(own.Graph).FindAsync("ppi", Today, CancellationToken.None))!;
        Assert.Equal(ClaimState.Verified, page.Organisation.Verification.State(Today));
        Assert.All(page.Branches.SelectMany(branch => branch.Contacts), contact => Assert.Equal("PPI", contact.Verification.By));
        Assert.All(page.Posts, post => Assert.Equal(ClaimState.Overdue, post.Verification.State(Today.AddYears(2))));
    }

    [Fact]
    public async Task A_record_is_confirmed_once_and_only_by_its_owner()
    {
        var record = (await DueAsync("ppi"))[0];
        Assert.Equal(ConfirmationResult.NotTheirs, await Store.ConfirmAsync("zs-jilove", record.Id, Today, CancellationToken.None));
        Assert.Equal(ConfirmationResult.NotTheirs, await Store.ConfirmAsync("nikdo", record.Id, Today, CancellationToken.None));
        var first = (await DueAsync("ppi")).First(one => one.Kind == RecordKind.Branch);
        Assert.Equal(ConfirmationResult.Confirmed, await Store.ConfirmAsync("ppi", first.Id, Today, CancellationToken.None));
        var before = await own.Graph.LastChangeAsync();
        Assert.Equal(ConfirmationResult.NotDue, await Store.ConfirmAsync("ppi", first.Id, Today, CancellationToken.None));
        Assert.Equal(before, await own.Graph.LastChangeAsync());
    }

    [Fact]
    public async Task The_round_asks_those_who_act_for_organisations_with_something_due()
    {
        await using var site = new OwnSite(own);
        await site.AccountAsync("hana@skola.example", "member Organisation zs-jilove");
        var round = await new ConfirmationRound(own.Graph).OrganisationsAsync(Today, CancellationToken.None);
        Assert.Equal(["ppi", "zs-jilove"], round.Select(one => one.Code).Order());
        Assert.Contains(round, one => one is { Code: "ppi", Overdue: > 0, Never: > 0, Addressees: [{ Email: "jana@ppi.example" }] });
    }

    [Fact]
    public async Task In_the_first_fortnight_of_a_quarter_each_is_asked_once_and_who_confirmed_is_left_alone()
    {
        await using var site = new OwnSite(own);
        await site.AccountAsync("hana@skola.example", "organisationAdmin Organisation zs-jilove");
        Assert.Equal(0, await AskAsync(site));
        own.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, await AskAsync(site));
        own.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await AskAsync(site));
        var letter = Assert.Single(await site.Services.LettersAsync(), letter => letter.To?.ToString() == "hana@skola.example");
        Assert.Contains("/organisations/zs-jilove/confirmations", letter.Text, StringComparison.Ordinal);
        Assert.Contains("31. 1. 2027", letter.Text!.Replace('\u00a0', ' '), StringComparison.Ordinal);
        foreach (var record in (await Store.FindAsync("zs-jilove", CancellationToken.None))!.Due(new DateOnly(2027, 1, 5)))
        {
            await Store.ConfirmAsync("zs-jilove", record.Id, new DateOnly(2027, 1, 5), CancellationToken.None);
        }

        own.Clock.SetUtcNow(new DateTimeOffset(2027, 4, 1, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(1, await AskAsync(site));
    }

    [Fact]
    public async Task The_page_confirms_without_script_and_says_so_on_the_map()
    {
        await using var site = new OwnSite(own);
        var owner = await site.SignInAsync("member Organisation zs-jilove");
        const string page = "/organisations/zs-jilove/confirmations";
        Assert.Contains(page, (await owner.OpenAsync("/organisations/zs-jilove")).Html, StringComparison.Ordinal);
        Assert.Contains("zatím neověřeno", (await owner.OpenAsync("/organisations/zs-jilove")).Html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(404, (await owner.SendAsync(page, page, ("record", "nic"))).Status);
        foreach (var record in await DueAsync("zs-jilove"))
        {
            Assert.Equal(page, (await owner.SendAsync(page, page, ("record", record.Id))).Next);
        }

        Assert.Contains("Všechno je potvrzené", (await owner.OpenAsync(page)).Html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("ověřeno 25. 11. 2026", (await owner.OpenAsync("/organisations/zs-jilove")).Html.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(403, (await owner.OpenAsync("/organisations/ppi/confirmations")).Status);
    }

    private static async Task<int> AskAsync(OwnSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().IsJob("confirmations");
        return await scope.ServiceProvider.GetRequiredService<ConfirmationLetters>().AskAsync(CancellationToken.None);
    }

    private async Task<IReadOnlyList<ConfirmableRecord>> DueAsync(string organisation) => (await Store.FindAsync(organisation, CancellationToken.None))!.Due(Today);
}
