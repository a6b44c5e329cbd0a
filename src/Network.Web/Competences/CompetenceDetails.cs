using Network.Graph;
using Network.Web.Organisations;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>Fills competences with what hangs on them: places, languages, contacts, posts, law, disputes. One question each for all of them.</summary>
internal sealed class CompetenceDetails(IGraphReader reader, DateOnly day)
{
    public async Task<IReadOnlyList<Competence>> FillAsync(IReadOnlyList<Competence> found)
    {
        var competences = found.Select(competence => competence.Id).Distinct().ToArray();
        var branches = Once(await reader.QueryAsync("competences/branches", new { competences }), "competence", "branch", Branch.Of);
        var posts = (await reader.QueryAsync("competences/posts", new { competences })).ToLookup(row => row.Required("competence"));
        string[] sources = [.. competences, .. branches.SelectMany(group => group).Select(branch => branch.Id).Distinct(), .. posts.SelectMany(group => group).Select(row => row.Required("post"))];
        var languages = (await reader.QueryAsync("competences/languages", new { sources })).ToLookup(row => row.Required("source"), SpokenLanguage.Of);
        var contacts = Once(await reader.QueryAsync("competences/contacts", new { sources }), "source", "contact", row => Contact.Of(row.Properties("props")));
        var provisions = Once(await reader.QueryAsync("competences/provisions", new { sources = competences }), "source", "code", Provision.Of);
        var disputes = (await reader.QueryAsync("competences/disputes", new { competences, date = day })).ToLookup(row => row.Required("competence"));
        return [.. found.Select(competence => competence with
        {
            Branches = [.. branches[competence.Id].Select(branch => branch with { Languages = [.. languages[branch.Id]], Contacts = [.. contacts[branch.Id]] })],
            Languages = [.. languages[competence.Id]],
            Contacts = [.. contacts[competence.Id]],
            Provisions = [.. provisions[competence.Id]],
            Disputes = [.. disputes[competence.Id].GroupBy(row => row.Required("organisation")).Select(rows => RivalOf([.. rows]))],
            Post = PostOf([.. posts[competence.Id]], contacts),
        })];
    }

    /// <summary>By what they hang on. Rows repeat a record for each; it is made once.</summary>
    private static ILookup<string, T> Once<T>(IReadOnlyList<Row> rows, string source, string id, Func<Row, T> make)
    {
        var made = rows.DistinctBy(row => row.Required(id)).ToDictionary(row => row.Required(id), make);
        return rows.ToLookup(row => row.Required(source), row => made[row.Required(id)]);
    }

    /// <summary>The superior office as a holder without a competence of its own, of no matter yet.</summary>
    public async Task<Competence> SuperiorAsync(OrganisationName office, Territory region)
    {
        var branches = (await reader.QueryAsync("organisations/branches", new { organisation = office.Code })).Select(Branch.Of).ToArray();
        var contacts = (await reader.QueryAsync("competences/contacts", new { sources = branches.Select(branch => branch.Id) })).ToLookup(row => row.Required("source"), row => Contact.Of(row.Properties("props")));
        var nobody = new Conditions([], [], null, null, [], []);
        return new Competence("superior-" + office.Code, "", Role.Informs, office, region, nobody, LocalText.Empty, false, default, new Verification(null, null, null), Confidence.General, null)
        {
            Branches = [.. branches.Select(branch => branch with { Contacts = [.. contacts[branch.Id]] })],
        };
    }

    /// <param name="rows">Of one other organisation: its contradicting claim, the open dispute, or both.</param>
    private static RivalClaim RivalOf(Row[] rows) => new(
        OrganisationName.Of(rows[0].Required("organisation"), rows[0].Properties("organisation_props")),
        rows.Select(row => LocalText.Of(row.Properties("other_props"), "contestNote")).FirstOrDefault(note => !note.IsEmpty) ?? LocalText.Empty,
        rows.Select(row => row.Text("dispute")).FirstOrDefault(code => code is { Length: > 0 }));

    private Post? PostOf(Row[] rows, ILookup<string, Contact> contacts)
    {
        if (rows is not [var first, ..])
        {
            return null;
        }

        var id = first.Required("post");
        return Post.Of([.. rows.Where(row => row.Required("post") == id)], day) with { Contacts = [.. contacts[id]] };
    }
}
