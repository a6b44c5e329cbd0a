using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Records;

/// <summary>All records that an organisation keeps: itself, its places, posts, competences, and the contacts of all these.</summary>
public sealed record OwnRecords(Thing Organisation, IReadOnlyList<Thing> Branches, IReadOnlyList<Thing> Posts, IReadOnlyList<Thing> Competences)
{
    public IReadOnlyList<Thing> Contacts { get; } = [.. new[] { Organisation }.Concat(Branches).Concat(Posts).Concat(Competences)
        .SelectMany(thing => thing.Of("REACHED_AT")).Select(tie => tie.Other).DistinctBy(contact => contact.Id)];

    /// <summary>Whoever holds or held one of its posts.</summary>
    public IEnumerable<Thing> People => Posts.SelectMany(post => post.Of("HOLDS")).Select(tie => tie.Other).DistinctBy(person => person.Id);

    /// <summary>Territories that its records already name.</summary>
    public IEnumerable<Thing> Territories => new[] { Organisation }.Concat(Branches).Concat(Competences)
        .SelectMany(thing => thing.Ties).Select(tie => tie.Other).Where(other => other.Label == "Territory").DistinctBy(territory => territory.Id);

    public IEnumerable<Thing> All => [Organisation, .. Branches, .. Posts, .. Competences, .. Contacts];

    /// <summary>Null where there is no such organisation.</summary>
    public static OwnRecords? Of(IEnumerable<Row> rows)
    {
        var things = rows.GroupBy(row => row.Required("id")).Select(thing => Of([.. thing])).ToArray();
        return things.FirstOrDefault(thing => thing.Label == "Organisation") is { } organisation
            ? new OwnRecords(organisation, ByName(things, "Branch"), ByName(things, "Post"), [.. things.Where(thing => thing.Label == "Competence")])
            : null;
    }

    private static IReadOnlyList<Thing> ByName(IEnumerable<Thing> things, string label) =>
        [.. things.Where(thing => thing.Label == label).OrderBy(thing => thing.Name.In("cs"), DataWords.CzechOrder)];

    private static Thing Of(IReadOnlyList<Row> rows) => new(rows[0].Required("id"), rows[0].Required("label"), rows[0].Count("version"), rows[0].Properties("props"))
    {
        Ties = [.. rows.Where(row => row.Text("link") is not null).Select(row => new Tie(
            row.Required("link"),
            row.Required("type"),
            new Thing(row.Required("other"), row.Required("other_label"), row.Count("other_version"), row.Properties("other_props")),
            row.Properties("link_props")))],
    };
}
