using Network.Web.Organisations;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>Turns competences into holders as seen from one place: on which rung, at which branch, how far.</summary>
internal static class Holders
{
    public static IReadOnlyList<Holder> Of(Question question, Evidence evidence, string matter) =>
        evidence.Holders.TryGetValue(matter, out var known) ? known : evidence.Holders[matter] = InOrder(question, evidence, matter);

    private static IReadOnlyList<Holder> InOrder(Question question, Evidence evidence, string matter) =>
        [.. evidence.Competences
            .Where(competence => competence.Matter == matter)
            .Select(competence => Of(competence, question, evidence))
            .OrderBy(holder => holder.Rung)
            .DistinctBy(holder => holder.Competence.Id)
            .OrderBy(holder => holder.Rung)
            .ThenBy(holder => holder.Kilometres ?? double.MaxValue)
            .ThenBy(holder => holder.Organisation.Official, StringComparer.Ordinal)];

    public static Holder Of(Competence competence, Question question, Evidence evidence)
    {
        var here = question.Place.Territory.Point;
        var branch = Nearest(competence.Branches, here, [.. evidence.Ladder.Select(territory => territory.Code)]);
        var distance = branch?.Point is { } there && here is { } point ? point.KilometresTo(there) : (double?)null;
        return new Holder(competence, branch, distance, RungOf(competence));
    }

    private static RungKind RungOf(Competence competence) => competence switch
    {
        { Organisation.IsOfTheState: true } => RungKind.State,
        { Territory.IsSpecial: true } => RungKind.Special,
        _ => competence.Territory.Kind switch
        {
            TerritoryKind.Municipality => RungKind.Municipality,
            TerritoryKind.Pou => RungKind.Pou,
            TerritoryKind.Orp or TerritoryKind.District => RungKind.Orp,
            TerritoryKind.Region => RungKind.Region,
            _ => RungKind.State,
        },
    };

    /// <summary>A branch that serves this place goes before one without an area of its own, and that before all others; then the nearest.</summary>
    private static Branch? Nearest(IReadOnlyList<Branch> branches, Coordinates? here, HashSet<string> ladder) => branches
        .OrderBy(branch => branch.Serves.Count == 0 ? 1 : branch.Serves.Any(ladder.Contains) ? 0 : 2)
        .ThenBy(branch => branch.Point is { } there && here is { } point ? point.KilometresTo(there) : double.MaxValue)
        .ThenBy(branch => branch.Code, StringComparer.Ordinal)
        .FirstOrDefault();
}
