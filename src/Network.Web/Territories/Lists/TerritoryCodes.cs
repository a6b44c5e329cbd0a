using Network.Graph;

namespace Network.Web.Territories.Lists;

/// <summary>A territory as the store knows it by its codes.</summary>
/// <param name="HasEnded">It is no more.</param>
public sealed record KnownTerritory(string Code, TerritoryKind Kind, string Name, string? Csu, string? Ruian, bool HasEnded);

/// <summary>
/// What official codes mean here. The offices number districts and ORP differently, and one number can be a region in one
/// list and an ORP in another, so a code is asked for with its kind.
/// </summary>
public sealed class TerritoryCodes(IReadOnlyList<KnownTerritory> known)
{
    private readonly Dictionary<string, KnownTerritory> all = known.ToDictionary(one => one.Code);
    private readonly Lazy<Dictionary<(TerritoryKind, string), string>> byCsu = new(() => By(known, one => one.Csu));
    private readonly Lazy<Dictionary<(TerritoryKind, string), string>> byRuian = new(() => By(known, one => one.Ruian));

    public static async Task<TerritoryCodes> ReadAsync(IGraphReader reader) => new([.. (await reader.QueryAsync("territories/codes")).Select(row => new KnownTerritory(
        row.Required("code"), Enum.Parse<TerritoryKind>(row.Required("kind"), ignoreCase: true), row.Required("name"), row.Text("csu"), row.Text("ruian"), row.Text("ended") is not null))]);

    public IEnumerable<KnownTerritory> Of(TerritoryKind kind) => all.Values.Where(one => one.Kind == kind);

    public KnownTerritory? Find(string code) => all.GetValueOrDefault(code);

    /// <summary>Code here of a number of the statistical office.</summary>
    public string? OfCsu(TerritoryKind kind, string number) => byCsu.Value.GetValueOrDefault((kind, number));

    /// <summary>Code here of a number of the register of territory.</summary>
    public string? OfRuian(TerritoryKind kind, string number) => byRuian.Value.GetValueOrDefault((kind, number));

    private static Dictionary<(TerritoryKind, string), string> By(IEnumerable<KnownTerritory> known, Func<KnownTerritory, string?> number) =>
        known.Where(one => number(one) is not null).GroupBy(one => (one.Kind, number(one)!)).ToDictionary(group => group.Key, group => group.First().Code);
}
