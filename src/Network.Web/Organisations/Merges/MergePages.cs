using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Organisations.Merges;

/// <summary>What would go from one record to the other, of one kind.</summary>
/// <param name="Label">Kind of the node at the other end.</param>
/// <param name="Type">Type of the link.</param>
/// <param name="Names">Of what is at the other end, where it has a name.</param>
public sealed record MovedKind(string Label, string Type, IReadOnlyList<string> Names, int Count);

/// <summary>What a merge would do.</summary>
public sealed record MergePreview(OrganisationName Kept, OrganisationName Gone, IReadOnlyList<PropertyPair> Properties, IReadOnlyList<MovedKind> Moves)
{
    public IEnumerable<PropertyPair> Filled => Properties.Where(pair => pair.Fills);

    public IEnumerable<PropertyPair> Differing => Properties.Where(pair => pair.Differs);

    public IEnumerable<(string Label, int Count, IReadOnlyList<string> Names)> ByLabel => Moves
        .GroupBy(move => move.Label).Select(label => (label.Key, label.Sum(move => move.Count), (IReadOnlyList<string>)[.. label.SelectMany(move => move.Names).Distinct().Order(DataWords.CzechOrder)]));
}

/// <summary>A merge that was done, or was and is taken back.</summary>
public sealed record PastMerge(OrganisationName Gone, bool IsDone, DateOnly On, DateOnly? UndoneOn)
{
    public static PastMerge Of(Row row)
    {
        var own = row.Properties("props");
        return new PastMerge(OrganisationName.Of(row.Required("code"), row.Properties("organisation_props")), own.Text("state") == "done", own.Date("mergedOn")!.Value, own.Date("undoneOn"));
    }
}

/// <summary>Where a coordinator starts from one organisation.</summary>
/// <param name="Typed">Code or name of the other one that was not found.</param>
public sealed record MergesPage(OrganisationName Organisation, IReadOnlyList<Duplicate> Like, IReadOnlyList<PastMerge> Past, string? Typed);

/// <summary>All that look like duplicates in a region.</summary>
public sealed record DuplicatesPage(string Region, LocalText Name, IReadOnlyList<Duplicate> Found);
