using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;

namespace Network.Web.Competences;

/// <summary>Reads what the start page shows beside the question box.</summary>
public sealed class StartStore(IGraph graph)
{
    private const int Shown = 4;

    public async Task<IReadOnlyList<NewlyVerified>> NewlyVerifiedAsync(DateOnly day, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("competences/newly-verified", new { day }, cancel))
            .DistinctBy(row => row.Text("matter"))
            .Take(Shown)
            .Select(row => new NewlyVerified(
                LocalText.Of(row.Properties("matter_props"), "name"),
                row.Required("territory_name"),
                $"~/answers?matter={row.Required("matter")}&place={row.Required("territory")}",
                row.Date("verified_on")!.Value,
                row.Text("verified_by") ?? row.Properties("organisation_props").Text("name")!))];

    /// <summary>Acts that took effect within the last two years.</summary>
    public async Task<IReadOnlyList<NewlyInForce>> NewlyInForceAsync(DateOnly day, CancellationToken cancel) =>
        [.. (await graph.QueryAsync("laws/newly-in-force", new { since = day.AddYears(-2), day }, cancel))
            .Select(row => (Code: row.Required("code"), Properties: row.Properties("props")))
            .Select(law => new NewlyInForce(law.Code, LocalText.Of(law.Properties, "title"), LocalText.Of(law.Properties, "summary"), law.Properties.Date("effectiveFrom")!.Value))];

    /// <summary>The centre that one may ask instead of searching: a branch with a telephone, if possible open today.</summary>
    public Task<AskPerson?> PersonAsync(string organisation, DateOnly day, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.FindAsync("Organisation", organisation) is not { } found)
            {
                return null;
            }

            var branches = (await reader.QueryAsync("organisations/branches", new { organisation })).Select(Branch.Of).ToArray();
            var sources = branches.Select(branch => branch.Id).ToArray();
            var contacts = (await reader.QueryAsync("competences/contacts", new { sources })).ToLookup(row => row.Required("source"), row => Contact.Of(row.Properties("props")));
            var languages = (await reader.QueryAsync("competences/languages", new { sources })).ToLookup(row => row.Required("source"), SpokenLanguage.Of);
            return branches.Where(branch => contacts[branch.Id].Any(contact => contact.Kind == ContactKind.Phone))
                .OrderBy(branch => branch.Hours.On(day).Count > 0 ? 0 : 1)
                .Select(branch => new AskPerson(
                    OrganisationName.Of(organisation, found.Properties),
                    branch.Place ?? "",
                    contacts[branch.Id].First(contact => contact.Kind == ContactKind.Phone),
                    branch.Hours,
                    [.. languages[branch.Id].Where(spoken => spoken.Mode == LanguageMode.Staff).Select(spoken => spoken.Language)]))
                .FirstOrDefault();
        },
        cancel);
}
