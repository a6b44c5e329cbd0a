using Network.Graph;

namespace Network.Web.Rights;

/// <summary>Where roles are given: an organisation, a region, a group of the network, or the platform as a whole.</summary>
/// <param name="Label">Empty for the whole platform.</param>
/// <param name="Roles">Those that can be given there by invitation; the first is offered first.</param>
public sealed record RoleContext(string Label, string Code, params IReadOnlyList<Role> Roles)
{
    public static RoleContext Whole { get; } = new("", "", Role.Operator, Role.Auditor);

    public bool IsWhole => Label.Length == 0;

    /// <summary>The page of its people.</summary>
    public string PeopleAddress => IsWhole ? "~/admin/people" : $"~/{Label switch { "Organisation" => "organisations", "Territory" => "territories", _ => "platforms" }}/{Uri.EscapeDataString(Code)}/people";

    public static RoleContext Organisation(string code) => new("Organisation", code, Role.Member, Role.OrganisationAdmin);

    public static RoleContext Region(string code) => new("Territory", code, Role.Coordinator);

    public static RoleContext Group(string code) => new("Platform", code, Role.Convener);
}

internal static class RoleContexts
{
    /// <summary>One role in a place at a time: what the account was there before ends.</summary>
    public static async Task GiveRoleAsync(this IGraphWriter writer, string account, string place, Role role, DateOnly since)
    {
        foreach (var earlier in (await writer.NeighboursAsync(account, "ACTS_IN", Direction.Out)).Where(one => one.Node.Id == place))
        {
            await writer.UnlinkAsync(earlier.LinkId);
        }

        await writer.LinkAsync(account, "ACTS_IN", place, new Properties { { "role", role.Word() }, { "since", since } });
    }

    /// <summary>Null where there is no such place, or none in which roles are given.</summary>
    public static async Task<Node?> PlaceAsync(this IGraphReader reader, RoleContext where) =>
        await reader.FindAsync(where.Label, where.Code) is { } place && (place.Label != "Territory" || place.Properties.Text("kind") == "region") ? place : null;
}
