using Network.Web.Competences;
using Network.Web.Matters;
using Network.Web.Search;
using Network.Web.Shared;

namespace Network.Web.Territories;

/// <param name="Found">Null where no name was typed.</param>
public sealed record TerritoriesPage(IReadOnlyList<Territory> Regions, SearchWords Typed, IReadOnlyList<Hit>? Found);

/// <summary>A territory as its page shows it.</summary>
public sealed class TerritoryPage(TerritoryRecord found, Catalogue catalogue, DateOnly today)
{
    public TerritoryRecord Found => found;

    /// <summary>Its last day, where that is past.</summary>
    public DateOnly? Ended => found.Territory.Lasts.EndedBefore(today) ? found.Territory.Lasts.To : null;

    public Territory Territory => found.Territory;

    public bool IsPlace => Territory.Kind == TerritoryKind.Municipality;

    /// <summary>Towns around which it lies, nearest first: the special districts are told apart.</summary>
    public IEnumerable<Territory> Levels => found.Above.Where(territory => !territory.IsSpecial);

    public IEnumerable<Territory> SpecialDistricts => found.Above.Where(territory => territory.IsSpecial);

    public Territory? District => found.Above.FirstOrDefault(territory => territory.Kind == TerritoryKind.District);

    public string? RegionCode => Territory.Kind == TerritoryKind.Region ? Territory.Code : found.Above.FirstOrDefault(territory => territory.Kind == TerritoryKind.Region)?.Code;

    public IEnumerable<IGrouping<TerritoryKind, TerritoryLine>> Below => found.Below.GroupBy(line => line.Territory.Kind);

    public IReadOnlyList<(Language Language, IReadOnlyList<LanguageHelp> Helps)> Languages => [.. found.Languages
        .Where(help => help.Language != Language.Czech && catalogue.Languages.ContainsKey(help.Language))
        .GroupBy(help => help.Language)
        .Select(language => (catalogue.Languages[language.Key], (IReadOnlyList<LanguageHelp>)[.. language]))
        .OrderBy(language => language.Item1.Name.Here, StringComparer.CurrentCulture)];

    /// <summary>Nobody is recorded for these at the levels the law names.</summary>
    public IReadOnlyList<(MatterGroup Group, IReadOnlyList<Matter> Matters)> Missing => Grouped(matter => Evidence.Special(matter.Level) is null);

    /// <summary>Matters of a special district: perhaps somebody has them, but it is not known which district this place lies in.</summary>
    public IReadOnlyList<(MatterGroup Group, IReadOnlyList<Matter> Matters)> Unplaced => Grouped(matter => Evidence.Special(matter.Level) is not null);

    private IReadOnlyList<(MatterGroup Group, IReadOnlyList<Matter> Matters)> Grouped(Func<Matter, bool> wanted)
    {
        var missing = found.Missing.Select(code => catalogue.Matters.GetValueOrDefault(code)).OfType<Matter>().Where(wanted).ToLookup(matter => matter.Group);
        return [.. catalogue.MatterGroups.Where(group => missing.Contains(group.Code)).Select(group => (group, (IReadOnlyList<Matter>)[.. missing[group.Code]]))];
    }
}
