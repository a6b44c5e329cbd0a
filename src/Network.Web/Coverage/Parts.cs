using Network.Web.Competences;
using Network.Web.Shared;
using Network.Web.Territories;

namespace Network.Web.Coverage;

/// <summary>What an area is divided into for its table: a region into districts (ORP), a district into municipalities.</summary>
internal static class Parts
{
    public static IReadOnlyList<CoveragePart> Of(Territory area, Catalogue catalogue, DateOnly day)
    {
        var places = catalogue.Places.Values.Distinct().Where(place => place.Territory.Lasts.Contains(day));
        var parts = area.Kind switch
        {
            TerritoryKind.Region => places.Where(place => place.RegionCode == area.Code && place.OrpCode is not null).GroupBy(place => place.OrpCode!).Select(Seated),
            TerritoryKind.Orp => places.Where(place => place.OrpCode == area.Code).Select(Own),
            TerritoryKind.Municipality => places.Where(place => place.Code == area.Code).Select(Own),
            _ => [],
        };
        return InOrder(parts);
    }

    /// <summary>The part that answers for a whole district: the town of its name.</summary>
    public static CoveragePart? Seat(IReadOnlyList<CoveragePart> parts) => parts.OrderBy(part => part.Name == part.Place.Orp ? 0 : 1).FirstOrDefault();

    private static CoveragePart Own(Place place) => new(place.Code, place.Name, place, null);

    private static CoveragePart Seated(IGrouping<string, Place> district) =>
        new(district.Key, district.First().Orp!, Seat(InOrder(district.Select(Own)))!.Place, null);

    private static IReadOnlyList<CoveragePart> InOrder(IEnumerable<CoveragePart> parts) =>
        [.. parts.OrderBy(part => part.Name, DataWords.CzechOrder).ThenBy(part => part.Code, StringComparer.Ordinal)];
}
