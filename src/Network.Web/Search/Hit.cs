using Network.Graph;
using Network.Web.Shared;

namespace Network.Web.Search;

public enum SearchKind
{
    Matters,
    Places,
    Organisations,
    Groups,
    Laws,
    Contacts,
}

/// <summary>Something that was found.</summary>
/// <param name="Address">Its page, within the language.</param>
/// <param name="List">With <paramref name="Choice"/>: the word that says what it is, as in <see cref="DataWords"/>.</param>
/// <param name="About">What tells it from others: its group, the place of the organisation that fits, the label.</param>
/// <param name="Place">A district, or the town of a seat.</param>
/// <param name="Rank">How well the names fit; what only the text says comes below.</param>
public sealed record Hit(SearchKind Kind, string Address, LocalText Name, string? List, string? Choice, LocalText About, string? Place, string? Region, double Rank)
{
    /// <summary>
    /// Labels of the graph that lead to this kind: a place of an organisation leads to the organisation. Each set is
    /// asked for apart: a note that stands on a hundred competences may not push the matters out.
    /// </summary>
    public static string[][] LabelsOf(SearchKind kind) => kind switch
    {
        SearchKind.Matters => [["Matter", "MatterGroup"], ["Competence"]],
        SearchKind.Places => [["Territory"]],
        SearchKind.Organisations => [["Organisation", "Branch", "Post"]],
        SearchKind.Groups => [["Platform"]],
        SearchKind.Laws => [["LegalProvision"]],
        SearchKind.Contacts => [["Contact"]],
    };

    /// <summary>The name on the door is Czech in every language.</summary>
    public bool IsOfficial => Kind == SearchKind.Organisations;

    /// <summary>Null where a part has lost what it belongs to.</summary>
    internal static Hit? Of(Row row, Ranking ranking)
    {
        var (label, code, own, owner) = (row.Required("label"), row.Required("code"), row.Properties("props"), row.Properties("owner_props"));
        var ownerCode = row.Text("owner");
        Hit? hit = label switch
        {
            "Matter" => Plain(SearchKind.Matters, Addresses.Matter(code), own) with { About = LocalText.Of(owner, "name") },
            "MatterGroup" => Plain(SearchKind.Matters, Addresses.MatterGroup(code), own) with { About = LocalText.Of(own, "summary") },
            "Competence" when ownerCode is not null => Plain(SearchKind.Matters, Addresses.Matter(ownerCode), owner) with { About = LocalText.Of(own, "note") },
            "Territory" => Plain(SearchKind.Places, Addresses.Territory(code), own) with { List = "territory", Choice = own.Text("kind") },
            "Organisation" => Plain(SearchKind.Organisations, Addresses.Organisation(code), own) with { List = "organisation", Choice = own.Text("type") },
            "Branch" or "Post" when ownerCode is not null => Plain(SearchKind.Organisations, Addresses.Organisation(ownerCode), owner) with { About = LocalText.Of(own, "name"), List = "organisation", Choice = owner.Text("type") },
            "Platform" => Plain(SearchKind.Groups, Addresses.Platform(code), own) with { About = LocalText.Of(own, "summary"), List = "platform", Choice = own.Text("kind") },
            "LegalProvision" => new Hit(SearchKind.Laws, Addresses.Law(code), LocalText.Name(Laws.LawCode.Cited(code)), "law", own.Text("kind"), LocalText.Of(own, "title"), null, null, 0),
            "Contact" => new Hit(SearchKind.Contacts, Addresses.Contact(code), LocalText.Name(own.Text("value")!), "contact", own.Text("kind"), LocalText.Of(own, "label"), null, null, 0),
            _ => null,
        };
        return hit is null ? null : hit with
        {
            Place = row.Text("place_name"),
            Region = row.Text("region_name"),
            Rank = Math.Round(ranking.Of(label, own, ownerCode is not null), 6),
        };
    }

    private static Hit Plain(SearchKind kind, string address, Properties named) =>
        new(kind, address, LocalText.Of(named, "name"), null, null, LocalText.Empty, null, null, 0);
}
