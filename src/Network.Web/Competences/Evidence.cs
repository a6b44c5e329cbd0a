using Network.Web.Matters;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>All that an answer is worked out from, read from the graph at one moment.</summary>
/// <param name="Ladder">Territories above the place, itself included, one of each kind; a presumed special district too.</param>
/// <param name="Presumed">Code of the special district that is only presumed for the place.</param>
/// <param name="Competences">Of the matter, of the matters that help with language, and of the alternatives.</param>
/// <param name="Superior">The regional office as the superior of municipal offices, where it is recorded.</param>
/// <param name="Law">What the matter itself cites.</param>
public sealed record Evidence(
    IReadOnlyList<Territory> Ladder,
    string? Presumed,
    IReadOnlyList<Competence> Competences,
    Competence? Superior,
    IReadOnlyList<Provision> Law,
    IReadOnlyList<Procedure> Procedures,
    TargetGroups Groups,
    IReadOnlyDictionary<string, Matter> Matters)
{
    /// <summary>Holders that were worked out, by matter; evidence about one place and one ladder may share them.</summary>
    internal Dictionary<string, IReadOnlyList<Holder>> Holders { get; init; } = [];

    /// <summary>Codes of the matters whose holders a question is about: its own, what helps with the language, what may do instead.</summary>
    public static IEnumerable<string> MattersOf(Question question, Catalogue catalogue)
    {
        var helping = question.Language is null ? [] : catalogue.Matters.Values.Where(matter => matter.HelpsWithLanguageIn(question.Matter.Group)).Select(matter => matter.Code);
        string?[] own = [question.Matter.Code, question.Matter.ReplacedBy, .. question.Matter.Alternatives, .. helping];
        return own.OfType<string>().Distinct();
    }

    public Territory? Territory(RungKind rung, Level level) => rung switch
    {
        RungKind.Special => Ladder.FirstOrDefault(territory => territory.Kind == Special(level)),
        RungKind.Municipality => Of(TerritoryKind.Municipality),
        RungKind.Pou => Of(TerritoryKind.Pou),
        RungKind.Orp => Of(TerritoryKind.Orp),
        RungKind.Region => Of(TerritoryKind.Region),
        RungKind.State => Of(TerritoryKind.State),
        _ => throw new InvalidOperationException($"Unknown rung {rung}."),
    };

    /// <summary>The kind of special district that decides at this level; null for ordinary levels.</summary>
    public static TerritoryKind? Special(Level level) => level switch
    {
        Level.Registry => TerritoryKind.Registry,
        Level.Building => TerritoryKind.Building,
        Level.Housing => TerritoryKind.Housing,
        Level.School => TerritoryKind.School,
        Level.State or Level.Region or Level.Orp or Level.Pou or Level.Municipality or Level.Ngo or Level.Insurer or Level.Court => null,
        _ => throw new InvalidOperationException($"Unknown level {level}."),
    };

    private Territory? Of(TerritoryKind kind) => Ladder.FirstOrDefault(territory => territory.Kind == kind);
}
