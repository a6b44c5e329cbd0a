using Network.Graph;

namespace Network.Browser.Scripts;

/// <summary>
/// Writes the hostile texts over every text that a person may fill in: of two organisations with what hangs on them, each with half of the texts.
/// A property that is new in <c>nodes.csv</c> gets them too, unless it is a closed word and named here.
/// </summary>
internal sealed class PayloadWorld
{
    public const int Hands = 2;

    /// <summary>Keys and words of a closed list; no form lets a person write them freely.</summary>
    private static readonly string[] Closed = ["code", "kind", "type", "officeKinds", "role", "statuses", "roles", "nationalities", "notNationalities", "state", "stance", "language", "author", "hours", "undone", "confidence"];

    /// <summary>Of one kind and in one place; more would only make the pages long.</summary>
    private const int Most = 3;

    private static readonly (string Type, Direction Direction)[] Around =
        [("OF", Direction.In), ("IN", Direction.In), ("REACHED_AT", Direction.Out), ("HELD_BY", Direction.In), ("MEMBER_OF", Direction.Out), ("HOLDS", Direction.In), ("IN", Direction.Out)];

    private static readonly string[] Told = ["Branch", "Post", "Person", "Contact", "Competence", "Platform", "Statement", "Dispute"];

    public static readonly string[] Organisations = ["ku-usteckeho-kraje", "zs-jilove"];

    private readonly Dictionary<string, (Node Node, int Hand)> found = [];

    public static string Hand(int hand) => Payloads.Hand(hand % Hands, Hands);

    /// <summary>Codes of the things of an organisation.</summary>
    public IEnumerable<string> Codes(string label, int? hand = null) => found.Values.Where(one => one.Node.Label == label && (hand is null || one.Hand == hand)).Select(one => one.Node.Code!);

    public async Task<bool> FillAsync(IGraphWriter writer)
    {
        found.Clear(); // the write may run twice
        foreach (var (code, hand) in Organisations.Select((code, hand) => (code, hand)))
        {
            var organisation = (await writer.FindAsync("Organisation", code))!;
            await GatherAsync(writer, organisation, hand, depth: 0);
            await AddContactsAsync(writer, organisation, hand);
        }

        foreach (var (node, hand) in found.Values)
        {
            await writer.ChangeAsync(node.Id, node.Version, Hostile(node, hand));
        }

        return true;
    }

    /// <summary>All free texts of a label.</summary>
    private static Properties Hostile(Node node, int hand)
    {
        var hostile = new Properties();
        foreach (var property in GraphRules.PropertiesOf(node.Label).Except(Closed))
        {
            if (GraphRules.KindOf(node.Label, property) is "text" or "list" && !(node.Label == "Contact" && property == "value" && node.Properties.Text("kind") == "web"))
            {
                hostile.Add(property, GraphRules.KindOf(node.Label, property) == "list" ? (string[])[Hand(hand)] : Hand(hand));
            }
        }

        if (node.Label == "Dispute") // a decision is shown where it has all its parts
        {
            hostile.Add("settledOn", new DateOnly(2026, 1, 1));
            hostile.Add("appliesFrom", new DateOnly(2026, 1, 1));
            hostile.Add("reopenedOn", new DateOnly(2026, 1, 1));
        }

        return hostile;
    }

    private async Task GatherAsync(IGraphWriter writer, Node node, int hand, int depth)
    {
        if (!found.TryAdd(node.Id, (node, hand)) || depth == 2)
        {
            return;
        }

        foreach (var (type, direction) in Around)
        {
            foreach (var other in (await writer.NeighboursAsync(node.Id, type, direction)).Where(other => Told.Contains(other.Node.Label)).Take(Most))
            {
                if (node.Label is not ("Platform" or "Dispute"))
                {
                    await GatherAsync(writer, other.Node, hand, depth + 1);
                }
            }
        }
    }

    /// <summary>An address runs only as a whole, so each is a contact of its own.</summary>
    private static async Task AddContactsAsync(IGraphWriter writer, Node organisation, int hand)
    {
        foreach (var (payload, at) in Payloads.All.Where(one => one.IsAddress).Select((one, at) => (one, at)).Where(one => one.at % Hands == hand))
        {
            var contact = (await writer.CreateAsync("Contact", new Properties { { "code", $"web-{at}" }, { "kind", "web" }, { "value", payload.Text }, { "confidence", "example" } })).Node;
            await writer.LinkAsync(organisation.Id, "REACHED_AT", contact.Id);
        }
    }
}
