using Network.Graph;
using Network.Web.Audit;

namespace Network.Web.Rights;

/// <summary>Somebody who may do something with a record, and the role that is the reason.</summary>
/// <param name="Where">The organisation, region or platform of the role.</param>
public sealed record Access(Capability What, string Account, string Name, Role Role, Properties Where);

/// <summary>
/// Says who may see or change a record, and why, by asking <see cref="Rules"/> about everybody who has a role in one of its
/// contexts: the page cannot say anything else than the gate does.
/// </summary>
public sealed class AccessStore(Acts acts, ContextStore contexts)
{
    private const string Organisation = "Organisation";

    public async Task<IReadOnlyList<Access>?> FindAsync(string organisation, CancellationToken cancel)
    {
        if (await contexts.FindAsync(Organisation, organisation, cancel) is not { } places)
        {
            return null;
        }

        var rows = await acts.ReadAsync(new Act("access.read", organisation), reader => reader.QueryAsync("rights/holders", new { contexts = places.ToArray() }), cancel);
        return [.. from what in Enum.GetValues<Capability>()
            where Rules.Of(what).About is Organisation or "Proposal"
            from row in rows
            let grant = Grant.Of(row.Properties("link_props").Text("role"), row.Required("context"))
            let who = new Principal(row.Required("account"), null, row.Properties("account_props").Text("name")!, true, [grant])
            where Rules.Decide(who, what, places) == Decision.Allowed
            select new Access(what, who.Account!, who.Name, grant.Role, row.Properties("context_props"))];
    }
}
