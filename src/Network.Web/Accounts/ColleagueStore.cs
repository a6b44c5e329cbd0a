using Network.Graph;
using Network.Web.Audit;
using Network.Web.Rights;

namespace Network.Web.Accounts;

/// <summary>Who acts for an organisation, and taking that away.</summary>
public sealed class ColleagueStore(IGraph graph, Acts acts)
{
    /// <summary>Names and addresses of people, so the reading is written down.</summary>
    public Task<IReadOnlyList<Colleague>> OfAsync(string organisation, CancellationToken cancel) => acts.ReadAsync<IReadOnlyList<Colleague>>(
        new Act("people.read", organisation),
        async reader => [.. (await reader.QueryAsync("accounts/people", new { organisation })).Select(Colleague.Of)],
        cancel);

    public async Task<string?> NameAsync(string organisation, CancellationToken cancel) =>
        (await graph.ReadAsync(reader => reader.FindAsync("Organisation", organisation), cancel))?.Properties.Text("name");

    /// <summary>Where an account acts and as what.</summary>
    public async Task<IReadOnlyList<Membership>> OfAccountAsync(string account, CancellationToken cancel) =>
        [.. (await graph.ReadAsync(reader => reader.NeighboursAsync(account, "ACTS_IN", Direction.Out), cancel)).Select(Membership.Of)];

    /// <returns>False where nobody acts for the organisation by that link.</returns>
    public Task<bool> ChangeRoleAsync(string organisation, string link, Role role, CancellationToken cancel) => ReplaceAsync(
        "people.role",
        organisation,
        link,
        (writer, one, place) => writer.LinkAsync(one.Account, "ACTS_IN", place, new Properties { { "role", role == Role.OrganisationAdmin ? "organisationAdmin" : "member" }, { "since", one.Since } }),
        cancel);

    /// <summary>Who acts for nobody else is signed out everywhere at once.</summary>
    /// <inheritdoc cref="ChangeRoleAsync"/>
    public Task<bool> RemoveAsync(string organisation, string link, CancellationToken cancel) => ReplaceAsync("people.remove", organisation, link, SignOutIfNobodyAsync, cancel);

    private Task<bool> ReplaceAsync(string name, string organisation, string link, Func<IGraphWriter, Colleague, string, Task> then, CancellationToken cancel)
    {
        var act = new Act(name);
        return acts.DoAsync(
            act,
            async writer =>
            {
                if (await writer.FindAsync("Organisation", organisation) is not { } place
                    || (await writer.QueryAsync("accounts/people", new { organisation })).Select(Colleague.Of).FirstOrDefault(one => one.Link == link) is not { } found)
                {
                    writer.Abandon();
                    return false;
                }

                await writer.UnlinkAsync(link);
                await then(writer, found, place.Id);
                act.To(Account.Label, found.Account);
                return true;
            },
            cancel);
    }

    private static async Task SignOutIfNobodyAsync(IGraphWriter writer, Colleague gone, string place)
    {
        if ((await writer.NeighboursAsync(gone.Account, "ACTS_IN", Direction.Out)).Count > 0)
        {
            return;
        }

        foreach (var own in (await writer.NeighboursAsync(gone.Account, "HAS", Direction.Out)).Where(own => own.Node.Label is "Session" or "OneTimeLink"))
        {
            await writer.EraseAsync(own.Node.Id);
        }
    }
}
