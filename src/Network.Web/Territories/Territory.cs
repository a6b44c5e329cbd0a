using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Territories;

/// <summary>Kinds of territory. The special ones have borders of their own, which need not follow the ordinary levels.</summary>
public enum TerritoryKind
{
    State,
    Region,
    District,
    Orp,
    Pou,
    Municipality,

    /// <summary>District of a registry office.</summary>
    Registry,

    /// <summary>District of a building office.</summary>
    Building,

    /// <summary>Catchment of a school.</summary>
    School,

    /// <summary>District of a workplace of a state office.</summary>
    StateOffice,

    /// <summary>District of a housing contact point.</summary>
    Housing,
}

/// <param name="Code">NUTS, LAU or ČSÚ code; special districts have a word code.</param>
/// <param name="AreaVerified">False where the area of a special district is only assumed.</param>
public sealed record Territory(string Code, TerritoryKind Kind, LocalText Name, Coordinates? Point, string? Statute, bool AreaVerified, Confidence Confidence)
{
    public static Territory Of(string code, Properties properties) => new(
        code,
        Enum.Parse<TerritoryKind>(properties.Text("kind")!, ignoreCase: true),
        LocalText.Of(properties, "name"),
        Coordinates.Of(properties),
        properties.Text("statute"),
        properties["areaVerified"] is not false,
        properties.Confidence())
    { Lasts = Period.Of(properties) };

    /// <summary>While it is there; one that was merged or abolished keeps its page.</summary>
    public Period Lasts { get; init; }

    /// <summary>"Ústecký kraj" and "Matriční obvod Bílina" say what they are; "Děčín" is a town, an ORP and a district.</summary>
    public bool NamesItsKind => IsSpecial || Kind is TerritoryKind.Region or TerritoryKind.State;

    public bool IsSpecial => Kind >= TerritoryKind.Registry;
}

/// <summary>A municipality with what tells it from its namesakes.</summary>
public sealed record Place(Territory Territory, IReadOnlyList<string> AlsoKnown, string? OrpCode, string? Orp, string? DistrictCode, string? District, string? RegionCode, string? Region)
{
    public string Code => Territory.Code;

    public string Name => Territory.Name.In("cs");

    public static Place Of(Row row)
    {
        var properties = row.Properties("props");
        return new Place(
            Territory.Of(row.Required("code"), properties),
            properties.List("alsoKnown"),
            row.Text("orp"),
            row.Text("orp_name"),
            row.Text("district"),
            row.Text("district_name"),
            row.Text("region"),
            row.Text("region_name"))
        { Successor = row.Text("successor") };
    }

    /// <summary>Code of what it became, where it is no more and became one thing.</summary>
    public string? Successor { get; init; }

    /// <summary>By code; who asks for one that is no more is answered for what it became, under the old name too.</summary>
    public static IReadOnlyDictionary<string, Place> Now(IEnumerable<Row> rows)
    {
        var places = rows.Select(Of).ToDictionary(place => place.Code);
        foreach (var gone in places.Values.Where(place => place.Successor is not null).ToArray())
        {
            if (places.TryGetValue(gone.Successor!, out var next) && next.Successor is null)
            {
                places[next.Code] = next with { AlsoKnown = [.. next.AlsoKnown, gone.Name, .. gone.AlsoKnown] };
            }
        }

        foreach (var gone in places.Values.Where(place => place.Successor is not null).ToArray())
        {
            places[gone.Code] = places.GetValueOrDefault(gone.Successor!, gone);
        }

        return places;
    }
}
