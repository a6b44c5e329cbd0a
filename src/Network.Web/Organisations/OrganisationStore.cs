using Network.Graph;
using Network.Web.Competences;
using Network.Web.Platforms;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations;

/// <summary>Reads organisations: the directory, and one with all that hangs on it.</summary>
public sealed class OrganisationStore(IGraph graph)
{
    public async Task<OrganisationDirectory> DirectoryAsync(CancellationToken cancel) =>
        new((await graph.QueryAsync("organisations/all", cancel: cancel)).Select(OrganisationLine.Of));

    /// <summary>Null where there is no such organisation.</summary>
    public Task<OrganisationRecord?> FindAsync(string code, DateOnly day, CancellationToken cancel) => graph.ReadAsync(
        async reader =>
        {
            if (await reader.FindAsync("Organisation", code) is not { } node)
            {
                return null;
            }

            var branches = await BranchesAsync(reader, code);
            return new OrganisationRecord(
                await OrganisationAsync(reader, node),
                branches,
                await DutiesAsync(reader, code, day),
                await PostsAsync(reader, code, day),
                await AreasAsync(reader, branches),
                [.. (await reader.QueryAsync("platforms/of-organisation", new { organisation = code })).Select(GroupOfOrganisation.Of)]);
        },
        cancel);

    private static async Task<Organisation> OrganisationAsync(IGraphReader reader, Node node) => Organisation.Of(node.Properties) with
    {
        Seat = (await reader.NeighboursAsync(node.Id, "SEATED_IN", Direction.Out)).Select(TerritoryOf).FirstOrDefault(),
        Parent = (await reader.NeighboursAsync(node.Id, "PART_OF", Direction.Out)).Select(NameOf).FirstOrDefault(),
        Parts = [.. (await reader.NeighboursAsync(node.Id, "PART_OF", Direction.In)).Select(NameOf).OrderBy(part => part.Official, DataWords.CzechOrder)],
        Administers = [.. (await reader.NeighboursAsync(node.Id, "ADMINISTERS", Direction.Out)).Select(TerritoryOf)],
        Contacts = [.. (await reader.NeighboursAsync(node.Id, "REACHED_AT", Direction.Out)).Select(contact => Contact.Of(contact.Node.Properties))],
    };

    private static async Task<IReadOnlyList<Branch>> BranchesAsync(IGraphReader reader, string organisation)
    {
        var branches = (await reader.QueryAsync("organisations/branches", new { organisation })).Select(Branch.Of).ToArray();
        var sources = branches.Select(branch => branch.Id);
        var languages = (await reader.QueryAsync("competences/languages", new { sources })).ToLookup(row => row.Required("source"), SpokenLanguage.Of);
        var contacts = await ContactsAsync(reader, sources);
        return [.. branches.Select(branch => branch with { Languages = [.. languages[branch.Id]], Contacts = [.. contacts[branch.Id]] })];
    }

    private static async Task<IReadOnlyList<Duty>> DutiesAsync(IGraphReader reader, string organisation, DateOnly day)
    {
        var rows = await reader.QueryAsync("organisations/competences", new { organisation });
        var territories = rows.DistinctBy(row => row.Required("territory")).ToDictionary(row => row.Required("territory"), row => Territory.Of(row.Required("territory"), row.Properties("territory_props")));
        var areas = rows.ToLookup(row => row.Required("id"), row => territories[row.Required("territory")]);
        var overlaps = (await reader.QueryAsync("organisations/overlaps", new { organisation, date = day }))
            .ToLookup(row => row.Required("competence"), row => OrganisationName.Of(row.Required("organisation"), row.Properties("organisation_props")));
        var competences = rows.DistinctBy(row => row.Required("id")).Select(row => Competence.Of(row, territories)).ToArray();
        return [.. (await new CompetenceDetails(reader, day).FillAsync(competences)).Select(competence => new Duty(competence, [.. areas[competence.Id]], [.. overlaps[competence.Id]]))];
    }

    private static async Task<IReadOnlyList<Post>> PostsAsync(IGraphReader reader, string organisation, DateOnly day)
    {
        var rows = await reader.QueryAsync("organisations/posts", new { organisation });
        var contacts = await ContactsAsync(reader, rows.Select(row => row.Required("post")).Distinct());
        return [.. rows.GroupBy(row => row.Required("post")).Select(post => Post.Of([.. post], day) with { Contacts = [.. contacts[post.Key]] })];
    }

    private static async Task<IReadOnlyDictionary<string, Territory>> AreasAsync(IGraphReader reader, IReadOnlyList<Branch> branches) =>
        (await reader.QueryAsync("territories/named", new { codes = branches.SelectMany(branch => branch.Serves).Distinct() }))
            .ToDictionary(row => row.Required("code"), row => Territory.Of(row.Required("code"), row.Properties("props")));

    private static async Task<ILookup<string, Contact>> ContactsAsync(IGraphReader reader, IEnumerable<string> sources) =>
        (await reader.QueryAsync("competences/contacts", new { sources })).ToLookup(row => row.Required("source"), row => Contact.Of(row.Properties("props")));

    private static OrganisationName NameOf(Neighbour neighbour) => OrganisationName.Of(neighbour.Node.Code!, neighbour.Node.Properties);

    private static Territory TerritoryOf(Neighbour neighbour) => Territory.Of(neighbour.Node.Code!, neighbour.Node.Properties);
}
