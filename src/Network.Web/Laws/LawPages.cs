using Network.Graph;
using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Search;
using Network.Web.Shared;

namespace Network.Web.Laws;

/// <param name="Area">Code of a field of life.</param>
/// <param name="Words">Words of the title, or a number such as <c>561/2004</c>.</param>
public sealed record LawFilter(string? Area = null, string? Words = null);

/// <summary>Acts by field of life.</summary>
public sealed class LawsPage(IReadOnlyList<Law> acts, Catalogue catalogue, LawFilter filter, DateOnly today)
{
    public LawFilter Filter => filter;

    public DateOnly Today => today;

    public IReadOnlyList<MatterGroup> Areas => catalogue.MatterGroups;

    public IReadOnlyList<(MatterGroup? Area, IReadOnlyList<Law> Acts)> Groups { get; } = [.. acts
        .Where(act => filter.Area is null || act.Area == filter.Area)
        .Where(act => filter.Words is null || Fits(act, Folding.Words(filter.Words)))
        .GroupBy(act => act.Area)
        .Select(area => (Area: catalogue.MatterGroups.FirstOrDefault(group => group.Code == area.Key), Acts: (IReadOnlyList<Law>)[.. area.OrderBy(act => act.Provision.Year, StringComparer.Ordinal).ThenBy(act => act.Code, StringComparer.Ordinal)]))
        .OrderBy(area => area.Area?.Order ?? double.MaxValue)];

    public int Count => Groups.Sum(group => group.Acts.Count);

    private static bool Fits(Law act, IReadOnlyList<string> wanted)
    {
        var own = act.Provision.Title.All.Append(act.Code).Append(act.Provision.Citation).SelectMany(Folding.Words).ToArray();
        return wanted.All(word => own.Any(known => known.StartsWith(word, StringComparison.Ordinal) || Stem.Likeness(known, word) >= Stem.Certain));
    }
}

/// <summary>The card of a law on a chosen day.</summary>
public sealed class LawPage(LawCard card, Catalogue catalogue, DateOnly today, DateOnly day)
{
    public Law Law => card.Law;

    public IReadOnlyList<Law> Parts => card.Parts;

    public DateOnly Today => today;

    /// <summary>The day whose wording is wanted.</summary>
    public DateOnly Day => day;

    public MatterGroup? Area => catalogue.MatterGroups.FirstOrDefault(group => group.Code == card.Law.Area);

    /// <summary>What cites it, by field of life.</summary>
    public IReadOnlyList<(MatterGroup Group, IReadOnlyList<CitingMatter> Matters)> Citing { get; } = [.. card.Citations
        .Select(citation => catalogue.Matters.TryGetValue(citation.Matter, out var matter) ? new CitingMatter(matter, citation) : null)
        .OfType<CitingMatter>()
        .GroupBy(citing => citing.Matter.Group)
        .Select(group => (catalogue.MatterGroups.First(known => known.Code == group.Key), (IReadOnlyList<CitingMatter>)[.. group.OrderBy(citing => citing.Matter.Name.Here, DataWords.CzechOrder)]))
        .OrderBy(group => group.Item1.Order)];

    public int CitingCount => Citing.Sum(group => group.Matters.Count);
}

public sealed record CitingMatter(Matter Matter, Citation Citation)
{
    /// <summary>More organisations in one role are only counted by their type.</summary>
    public const int Readable = 24;

    public IEnumerable<IGrouping<Role, CitingRole>> Roles => Citation.Roles.GroupBy(role => role.Role).OrderBy(role => role.Key);
}
