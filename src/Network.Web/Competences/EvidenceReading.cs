using Network.Graph;
using Network.Web.Matters;
using Network.Web.Organisations;
using Network.Web.Territories;

namespace Network.Web.Competences;

/// <summary>Reads from the graph, at one moment, what answers of one day are worked out from; what questions share is read once.</summary>
internal sealed class EvidenceReading(IGraphReader reader, Catalogue catalogue, DateOnly day)
{
    private readonly CompetenceDetails details = new(reader, day);

    /// <param name="wanted">Codes of the matters whose holders are wanted: those that are asked, and those that may help.</param>
    public async Task<EvidencePool> ReadAsync(IReadOnlyList<Place> places, IReadOnlyList<Matter> matters, IReadOnlyList<string> wanted)
    {
        var special = matters.Select(matter => Evidence.Special(matter.Level)).OfType<TerritoryKind>().Where(kind => kind != TerritoryKind.School).Distinct().ToArray();
        var grounds = new Dictionary<string, Ground>();
        foreach (var place in places)
        {
            grounds[place.Code] = await GroundAsync(place, special);
        }

        var territories = grounds.Values.SelectMany(ground => ground.Territories).DistinctBy(territory => territory.Code).ToDictionary(territory => territory.Code);
        var competences = await CompetencesAsync(territories, wanted);
        var ceded = (await reader.QueryAsync("competences/ceded", new { matters = wanted })).ToLookup(row => row.Required("id"), row => (Territory: row.Required("territory"), From: row.Date("day")!.Value));
        var law = await reader.QueryAsync("competences/provisions", new { sources = matters.Select(matter => matter.Id) });
        return new EvidencePool(
            catalogue,
            grounds.ToDictionary(ground => ground.Key, ground => new Surroundings(ground.Value, ground.Value.Territories.SelectMany(territory => competences[territory.Code]).Select(competence => Here(competence, ground.Value, ceded)).ToLookup(competence => competence.Matter))),
            await SuperiorsAsync(territories.Values, matters),
            law.ToLookup(row => row.Required("source"), Provision.Of));
    }

    private async Task<Ground> GroundAsync(Place place, TerritoryKind[] special)
    {
        var ladder = (await reader.QueryAsync("territories/ladder", new { place = place.Code })).Select(TerritoryOf).ToArray();
        var presumed = new Dictionary<TerritoryKind, Territory>();
        foreach (var kind in special.Where(kind => ladder.All(territory => territory.Kind != kind)))
        {
            if (await NearestAsync(place, kind) is { } district)
            {
                presumed[kind] = district;
            }
        }

        return new Ground(ladder, presumed);
    }

    /// <returns>By code of the territory.</returns>
    private async Task<ILookup<string, Competence>> CompetencesAsync(IReadOnlyDictionary<string, Territory> territories, IReadOnlyList<string> matters)
    {
        var found = await reader.QueryAsync("competences/in-territories", new { matters, territories = territories.Keys });
        var filled = (await details.FillAsync([.. found.DistinctBy(row => row.Required("id")).Select(row => Competence.Of(row, territories))])).ToDictionary(competence => competence.Id);
        return found.ToLookup(row => row.Required("territory"), row => filled[row.Required("id")] with { Territory = territories[row.Required("territory")] });
    }

    /// <summary>A claim for a wider area ends, in a place that a decision gave to somebody else, on the eve of that decision.</summary>
    private static Competence Here(Competence competence, Ground ground, ILookup<string, (string Territory, DateOnly From)> ceded)
    {
        var days = ceded[competence.Id].Where(decision => ground.Territories.Any(territory => territory.Code == decision.Territory)).Select(decision => decision.From).ToArray();
        return days.Length == 0 ? competence : competence with { Validity = competence.Validity.EndingBefore(days.Min()) };
    }

    /// <summary>The special district in which a place presumably lies, by the seat of its office; where the real one is not known.</summary>
    private async Task<Territory?> NearestAsync(Place place, TerritoryKind kind)
    {
        var near = await reader.QueryAsync("territories/presumed", new { place = place.Code, kind = kind.ToString().ToLowerInvariant() });
        return near.OrderBy(row => row.Text("share") switch { "municipality" => 0, "pou" => 1, _ => 2 })
            .ThenBy(row => Coordinates.Of(row.Properties("props")) is { } there && place.Territory.Point is { } here ? here.KilometresTo(there) : double.MaxValue)
            .Select(TerritoryOf).FirstOrDefault();
    }

    private async Task<IReadOnlyDictionary<string, Competence>> SuperiorsAsync(IEnumerable<Territory> territories, IReadOnlyList<Matter> matters)
    {
        var superiors = new Dictionary<string, Competence>();
        foreach (var region in matters.Any(matter => matter.Mandate == Mandate.Delegated) ? territories.Where(territory => territory.Kind == TerritoryKind.Region) : [])
        {
            var offices = await reader.QueryAsync("territories/offices", new { territory = region.Code });
            if (offices.Select(row => OrganisationName.Of(row.Required("organisation"), row.Properties("props"))).FirstOrDefault(found => found.Type == OrganisationType.Region) is { } office)
            {
                superiors[region.Code] = await details.SuperiorAsync(office, region);
            }
        }

        return superiors;
    }

    private static Territory TerritoryOf(Row row) => Territory.Of(row.Required("code"), row.Properties("props"));
}
