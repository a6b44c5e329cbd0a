using Network.Graph;

namespace Network.Tests;

/// <summary>Two regions with one of everything each, so that a thing is one's own or somebody else's.</summary>
internal static class PeopleWorld
{
    public static async Task<bool> BuildAsync(IGraphWriter writer)
    {
        var state = await PlaceAsync(writer, "CZ", "state", "Česko", null);
        foreach (var (region, place, here) in new[] { ("CZ042", "562335", "here"), ("CZ064", "582786", "there") })
        {
            var area = await PlaceAsync(writer, region, "region", $"kraj {here}", state);
            var town = await PlaceAsync(writer, place, "municipality", $"město {here}", area);
            var organisation = await MakeAsync(writer, "Organisation", $"org-{here}", $"Organizace {here}", ("type", "ngo"));
            await writer.LinkAsync(organisation, "SEATED_IN", town);
            var platform = await MakeAsync(writer, "Platform", $"platform-{here}", $"Platforma {here}", ("kind", "platform"));
            await writer.LinkAsync(platform, "LIES_IN", area);
            var proposal = (await writer.CreateAsync("Proposal", new Properties
            {
                { "code", $"proposal-{here}" }, { "kind", "profile" }, { "state", "waiting" }, { "changes", "[]" }, { "form", "{}" }, { "proposedBy", "nobody" }, { "proposedAt", "2026-11-01T09:00:00.000Z" },
            })).Node;
            await writer.LinkAsync(proposal.Id, "ABOUT", organisation);
            var dispute = (await writer.CreateAsync("Dispute", new Properties
            {
                { "code", $"dispute-{here}" }, { "kind", "bothClaim" }, { "state", "open" }, { "openedOn", new DateOnly(2026, 11, 1) }, { "confidence", "example" },
            })).Node;
            await writer.LinkAsync(dispute.Id, "ABOUT", organisation);
        }

        return true;
    }

    private static async Task<string> PlaceAsync(IGraphWriter writer, string code, string kind, string name, string? parent)
    {
        var id = await MakeAsync(writer, "Territory", code, name, ("kind", kind));
        if (parent is not null)
        {
            await writer.LinkAsync(id, "LIES_IN", parent);
        }

        return id;
    }

    public static async Task<string> MakeAsync(IGraphWriter writer, string label, string code, string name, params (string Key, object? Value)[] more)
    {
        var properties = new Properties { { "code", code }, { "name", name }, { "confidence", "example" } };
        foreach (var (key, value) in more)
        {
            properties.Add(key, value);
        }

        return (await writer.CreateAsync(label, properties)).Node.Id;
    }
}
