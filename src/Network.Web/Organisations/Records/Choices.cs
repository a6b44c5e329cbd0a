using Network.Graph;
using Network.Web.Competences;
using Network.Web.Laws;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Organisations.Records;

/// <summary>What a sheet offers or recognises: languages, matters, territories, provisions of law.</summary>
public sealed class Choices(Catalogue catalogue, IEnumerable<Territory> territories, IEnumerable<string> provisions)
{
    private readonly ILookup<string, Territory> byName = territories.ToLookup(territory => Folding.Fold(territory.Name.In("cs")).Trim());
    private readonly Dictionary<string, Territory> byCode = territories.ToDictionary(territory => territory.Code);
    private readonly HashSet<string> provisions = [.. provisions];

    public IReadOnlyList<Option> Languages { get; } = [.. catalogue.Languages.Values.Where(language => !language.IsUnderstood).OrderBy(language => language.Name.Here, DataWords.CzechOrder).Select(language => new Option(language.Code, null, language.Name))];

    /// <summary>By field of life.</summary>
    public IReadOnlyList<Option> Matters { get; } = [.. catalogue.MatterGroups.SelectMany(group => catalogue.Matters.Values
        .Where(matter => matter.Group == group.Code).OrderBy(matter => matter.Name.Here, DataWords.CzechOrder)
        .Select(matter => new Option(matter.Code, null, matter.Name, group.Name.Here)))];

    public LocalText? Matter(string code) => catalogue.Matters.GetValueOrDefault(code)?.Name;

    /// <summary>A code, a name, or a name with its code in brackets.</summary>
    public Reading Territory(string typed)
    {
        if (byCode.ContainsKey(typed) || (typed.EndsWith(')') && typed.LastIndexOf('(') is var at and >= 0 && byCode.ContainsKey(typed = typed[(at + 1)..^1])))
        {
            return new Reading(typed);
        }

        return byName[Folding.Fold(typed).Trim()].ToArray() switch
        {
            [var one] => new Reading(one.Code),
            [] => new Reading(new Wrong("record.wrong.territory", ("typed", typed))),
            var several => new Reading(new Wrong("record.wrong.territories", ("typed", typed), ("choices", string.Join(", ", several.Take(6).Select(Shown))))),
        };
    }

    /// <summary>A municipality, which is what somebody means who writes where a place lies.</summary>
    public Reading Municipality(string typed) => byName[Folding.Fold(typed).Trim()].Where(territory => territory.Kind == TerritoryKind.Municipality).ToArray() is [var one] ? new Reading(one.Code) : Territory(typed);

    public string Shown(string code) => byCode.TryGetValue(code, out var known) ? Shown(known) : code;

    public Reading Provision(string typed)
    {
        var code = LawCode.Of(typed.Replace(" Sb.", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("\u00a0", " ", StringComparison.Ordinal));
        return provisions.Contains(code) ? new Reading(code) : new Reading(new Wrong("record.wrong.provision", ("typed", typed)));
    }

    private static string Shown(Territory territory) => $"{territory.Name.In("cs")} ({territory.Code})";
}
