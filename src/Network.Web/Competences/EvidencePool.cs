using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>The evidence for all questions of one day about some places and matters, read together.</summary>
/// <param name="Around">By code of the place.</param>
/// <param name="Superiors">Regional offices by code of the region, as superiors of municipal offices.</param>
/// <param name="Law">What each matter cites, by its id.</param>
internal sealed record EvidencePool(Catalogue Catalogue, IReadOnlyDictionary<string, Surroundings> Around, IReadOnlyDictionary<string, Competence> Superiors, ILookup<string, Provision> Law)
{
    /// <summary>Evidence for a question about one of the places and matters that were read; without procedures.</summary>
    public Evidence For(Question question)
    {
        var around = Around[question.Place.Code];
        var presumed = Evidence.Special(question.Matter.Level) is { } kind ? around.Ground.Presumed.GetValueOrDefault(kind) : null;
        IReadOnlyList<Territory> ladder = presumed is null ? around.Ground.Ladder : [.. around.Ground.Ladder, presumed];
        var codes = ladder.Select(territory => territory.Code).ToHashSet();
        return new Evidence(
            ladder,
            presumed?.Code,
            [.. Evidence.MattersOf(question, Catalogue).SelectMany(matter => around.Competences[matter]).Where(competence => codes.Contains(competence.Territory.Code))],
            question.Place.RegionCode is { } region && Superiors.GetValueOrDefault(region) is { } superior ? superior with { Matter = question.Matter.Code } : null,
            [.. Law[question.Matter.Id]],
            [],
            Catalogue.Groups,
            Catalogue.Matters)
        { Holders = around.Holders(presumed) };
    }
}

/// <summary>Where a place lies.</summary>
/// <param name="Ladder">Territories above the place, itself included, one of each kind.</param>
/// <param name="Presumed">Special districts in which the place is only presumed to lie, by their kind.</param>
internal sealed record Ground(IReadOnlyList<Territory> Ladder, IReadOnlyDictionary<TerritoryKind, Territory> Presumed)
{
    public IReadOnlyList<Territory> Territories { get; } = [.. Ladder, .. Presumed.Values];
}

/// <param name="Competences">Whose holders are competent for the place, by code of the matter.</param>
internal sealed record Surroundings(Ground Ground, ILookup<string, Competence> Competences)
{
    private readonly Dictionary<string, Dictionary<string, IReadOnlyList<Holder>>> holders = [];

    /// <summary>What was worked out of the holders seen from here, with the special district that a matter presumes.</summary>
    public Dictionary<string, IReadOnlyList<Holder>> Holders(Territory? presumed) =>
        holders.TryGetValue(presumed?.Code ?? "", out var known) ? known : holders[presumed?.Code ?? ""] = [];
}
